#include "run/result_json.h"
#include <inttypes.h>
#include <stdio.h>

enum { HEX_MAX = 20 };

static json_t *season_json(const Measures *m) {
    json_t *o = json_object();
#define X(name) json_object_set_new(o, #name, json_integer(unit_to_percent(m->name)));
    MEASURE_LIST(X)
#undef X
    return o;
}

static json_t *action_json(const Result *r, const Pack *pack, int32_t a) {
    const ResultAction *x = &r->action[a];
    return json_pack("{s:i,s:s,s:s,s:i,s:i,s:i,s:b}", "season", x->season, "kind", action_name((ActionKind)x->kind), "issue",
                     pack->setup.issue_id[x->issue], "said", x->said, "turned_out", x->came, "of", x->of, "won",
                     x->result == RESULT_GRANTED);
}

static json_t *first_json(const Result *r) {
    static const char *const names[] = {"candid_talk", "co_organizer", "group_talk", "committee", "action", "win"};
    json_t *o = json_object();
    for (int32_t s = 0; s < STAGES; s++)
        json_object_set_new(o, names[s], r->first[s] ? json_integer(r->first[s]) : json_null());
    return o;
}

json_t *result_json(const Result *r, const Pack *pack, const char *policy) {
    char digest[HEX_MAX];
    json_t *o = json_object(), *seasons = json_array(), *actions = json_array();
    snprintf(digest, sizeof digest, "%016" PRIx64, r->digest);
    for (int32_t s = 0; s < r->seasons; s++)
        json_array_append_new(seasons, season_json(&r->season[s]));
    for (int32_t a = 0; a < r->actions; a++)
        json_array_append_new(actions, action_json(r, pack, a));
    json_object_set_new(o, "pack", json_string(pack_text(pack, pack->id)));
    json_object_set_new(o, "seed", json_integer((json_int_t)r->seed));
    json_object_set_new(o, "policy", json_string(policy));
    json_object_set_new(o, "seasons", json_integer(r->seasons));
    json_object_set_new(o, "choices", json_integer(r->choices));
    json_object_set_new(o, "digest", json_string(digest));
    json_object_set_new(o, "season", seasons);
    json_object_set_new(o, "asks",
                        json_pack("{s:i,s:i,s:i,s:i,s:i,s:i}", "free_asked", r->free_asked, "free_yes", r->free_yes, "free_done",
                                  r->free_done, "pressed_asked", r->pressed_asked, "pressed_yes", r->pressed_yes, "pressed_done",
                                  r->pressed_done));
    json_object_set_new(o, "actions", actions);
    json_object_set_new(o, "changes", json_pack("{s:i,s:i,s:i}", "won", r->won, "held", r->held, "rolled_back", r->rolled_back));
    json_object_set_new(o, "left", json_integer(r->left));
    json_object_set_new(o, "used", json_integer(r->used));
    json_object_set_new(o, "first", first_json(r));
    return o;
}

char *result_json_text(const Result *r, const Pack *pack, const char *policy) {
    json_t *o = result_json(r, pack, policy);
    char *text = json_dumps(o, JSON_COMPACT | JSON_PRESERVE_ORDER);
    json_decref(o);
    return text;
}
