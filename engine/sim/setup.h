/* What a run starts from, as plain data: the workplace that a pack describes, with bounds from
   which the seed draws. Owned by whoever loaded the pack; the model only reads it. */
#ifndef SIM_SETUP_H
#define SIM_SETUP_H
#include "sim/moves.h"
#include "sim/unit.h"

enum {
    PEOPLE_MAX = 251,    /* the player and up to 250 coworkers */
    PROFILES_MAX = 400,  /* the cast and those who may be hired later */
    ISSUES_MAX = 8,
    SEASONS_MAX = 12,
    SEASON_WEEKS = 12,
    RUN_WEEKS = SEASONS_MAX * SEASON_WEEKS,
    DEPTS_MAX = 12,
    SHIFTS_MAX = 4,
    PLACES_MAX = 16,
    ID_MAX = 32,
    DEPTH_MAX = 4        /* 0 passing, 1 facts, 2 stories, 3 what it costs, 4 what could hurt if told */
};

/* Both ends 0-100; the seed draws between them, ends included. */
typedef struct {
    uint8_t lo, hi;
} Bound;

#define TRAIT_LIST(X)                                                                              \
    X(sociability) X(caution) X(reactance) X(openness) X(fear) X(belief) X(energy)
typedef enum {
#define X(name) TRAIT_##name,
    TRAIT_LIST(X)
#undef X
        TRAIT_COUNT
} Trait;

/* Somebody who works here, or may be hired. */
typedef struct {
    char id[ID_MAX];
    uint8_t dept, shift;
    uint8_t doubter;              /* 0-100: chance that the seed makes them a respected doubter */
    Bound trait[TRAIT_COUNT];
    Bound care[ISSUES_MAX];       /* how much each issue matters to them */
    uint8_t like[ACTIVITY_COUNT]; /* 0-100: what kind of time suits them */
} Profile;

/* A tie the pack fixes at the start, from -> to; others are drawn. Percent. */
typedef struct {
    uint16_t from, to;
    uint8_t trust, strain;
} SetupTie;

typedef enum { HEAT_STAYS, HEAT_UP, HEAT_DOWN, HEAT_SPIKE, HEAT_SETTLES } HeatChange;

typedef enum { PLACE_LUNCH, PLACE_HOME, PLACE_SHIFT, PLACE_EVENING } PlaceKind;

typedef struct {
    char id[ID_MAX];
    uint8_t kind;   /* PlaceKind */
    uint8_t ears;   /* 0-100: how likely it is that somebody overhears */
    uint8_t dept;   /* of whom it is the place of work; DEPTS_MAX: anybody's */
} Place;

typedef struct {
    int32_t people;               /* with the player; profiles[0..people-1] start here */
    int32_t profiles_count;
    const Profile *profiles;      /* [0] is the player; those from `people` on are hired in order */
    int32_t ties_count;
    const SetupTie *ties;
    int32_t seasons;              /* 1 to SEASONS_MAX */
    int32_t issues, depts, shifts, places;
    char issue_id[ISSUES_MAX][ID_MAX];
    char dept_id[DEPTS_MAX][ID_MAX];
    char shift_id[SHIFTS_MAX][ID_MAX];
    Place place[PLACES_MAX];
    uint8_t heat_start[ISSUES_MAX];                 /* percent */
    uint8_t heat_change[SEASONS_MAX][ISSUES_MAX];   /* HeatChange at the season's first week */
    int32_t story_bytes, said_bytes; /* opaque memory kept in the world for the script floor */
} Setup;

#endif
