/* The same workplace and the same luck under two other organizers, beside the player's run and for as
   many weeks. */
#include "view/ending_inside.h"

typedef enum { WAY_YOU, WAY_RELATIONSHIP, WAY_ISSUE } Way;

static void add(Text *out, const char *sentence) {
    if (out->length)
        text_add_char(out, ' ');
    text_add(out, sentence);
}

static void tell_people(const Closing *c, Text *out, const History *h, Way way) {
    static const Word told[] = {P("beside", "One person told you what weighed on them.", "{count} people told you what weighed on them."),
                                P("beside", "One person told them what weighed on them.", "{count} people told them what weighed on them.")},
                      untold = W("beside", "Nobody told them what weighed on them."), untold_you = W("beside", "Nobody told you what weighed on them."),
                      used[] = {P("beside", "Once somebody felt used.", "{count} times somebody felt used.")};
    int32_t people = same_point(c, h)->told, times = same_point(c, h)->used;
    if (people)
        add(out, closing_count(c, told[way != WAY_YOU], people, &(Fill){0}));
    else
        add(out, closing_say(c, way == WAY_YOU ? untold_you : untold, &(Fill){0}));
    if (times)
        add(out, closing_count(c, used[0], times, &(Fill){0}));
}

static void tell_days(const Closing *c, Text *out, const History *h) {
    static const Word never = W("beside", "There was no day on which people stood up together."),
                      first = W("beside", "People first stood up together in {season}."),
                      won = W("beside", "The first thing was given in {season}."),
                      let_go = W("beside", "It ended with being let go.");
    const int32_t *week = h->end->first;
    if (!happened(c, week[STAGE_ACTION]))
        add(out, closing_say(c, never, &(Fill){0}));
    else
        add(out, closing_say(c, first, &(Fill){.season = label_season_within(c->view, season_of(week[STAGE_ACTION]))}));
    if (happened(c, week[STAGE_WIN]))
        add(out, closing_say(c, won, &(Fill){.season = label_season_within(c->view, season_of(week[STAGE_WIN]))}));
    if (h->end->run_state == RUN_DISMISSED && h->weeks <= c->source->yours->weeks)
        add(out, closing_say(c, let_go, &(Fill){0}));
}

static const char *paragraph(const Closing *c, const History *h, Way way) {
    static const Word about[] = {
        [WAY_YOU] = W("beside", "This is the one you played."),
        [WAY_RELATIONSHIP] = W("beside", "They ate at people's tables, walked home with them, brought two together now and then, and asked late."),
        [WAY_ISSUE] = W("beside", "They asked around from the first week, named the problem, and got people to say yes while it was hot."),
    };
    Text out = {0};
    add(&out, closing_say(c, about[way], &(Fill){0}));
    tell_people(c, &out, h, way);
    tell_days(c, &out, h);
    return strings_take(&c->out->strings, &out);
}

static void lines(const Closing *c, Beside *b, const History *h, Way way) {
    static const Word nobody = W("beside", "If somebody called tomorrow, nobody would come."),
                      come = P("beside", "If somebody called tomorrow, one of {of} would come.", "If somebody called tomorrow, {count} of {of} would come."),
                      gone_none[] = {W("beside", "Without you: nobody."), W("beside", "Without them: nobody.")},
                      gone[] = {P("beside", "Without you: one of {of}.", "Without you: {count} of {of}."),
                                P("beside", "Without them: one of {of}.", "Without them: {count} of {of}.")},
                      nothing = W("beside", "Nothing was given."),
                      given = P("beside", "One thing was given; still there: {of}.", "{count} things were given; still there: {of}.");
    const SeasonRecord *last = same_point(c, h);
    int32_t with = people_of(h, last->measures.power), without = people_of(h, last->measures.power_without_player);
    Fill of = {.of = h->n - 1};
    b->line[0] = with ? closing_count(c, come, with, &of) : closing_say(c, nobody, &of);
    b->line[1] = without ? closing_count(c, gone[way != WAY_YOU], without, &of) : closing_say(c, gone_none[way != WAY_YOU], &of);
    b->line[2] = last->wins ? closing_count(c, given, last->wins, &(Fill){.of = last->held}) : closing_say(c, nothing, &of);
    b->power = unit_to_percent(last->measures.power);
    b->without = unit_to_percent(last->measures.power_without_player);
    b->wins = last->wins;
    b->held = last->held;
}

void closing_beside(const Closing *c) {
    static const Word titles[] = {
        [WAY_YOU] = W("beside", "You"),
        [WAY_RELATIONSHIP] = W("beside", "Somebody who began with people"),
        [WAY_ISSUE] = W("beside", "Somebody who began with the issue"),
    };
    const History *of[ENDING_BESIDE] = {c->source->yours, c->source->relationship, c->source->issue};
    for (int32_t way = 0; way < ENDING_BESIDE; way++) {
        if (!of[way] || !of[way]->seasons)
            continue;
        Beside *b = &c->out->beside[c->out->beside_count++];
        b->title = closing_say(c, titles[way], &(Fill){0});
        b->paragraph = paragraph(c, of[way], (Way)way);
        lines(c, b, of[way], (Way)way);
    }
}
