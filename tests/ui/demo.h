/* Screens of every shape, filled as in play, for the tests of the kit. */
#ifndef TESTS_UI_DEMO_H
#define TESTS_UI_DEMO_H
#include "ui/tree.h"

typedef void DemoBuild(Tree *t);

static inline void demo_talk(Tree *t) {
    tree_page(t, PAGE_TALK, "Bao at the stop");
    tree_slot(t, SLOT_PICTURE);
    tree_room_open(t, "stop_14", "The stop of the 14");
    tree_close(t);
    tree_portrait(t, "bao", "Bao", BAND_WARM, MANNER_JOKES);
    tree_place(t, "The 14 stop, Thursday, 2:31");
    tree_slot(t, SLOT_BODY);
    tree_narration(t, "(His bus card is on the ground again. His left hand gets it.)");
    tree_said(t, "Bao", "Third time today. The card\u2019s out to get me.", 0);
    tree_slot(t, SLOT_CHOICES);
    tree_choice(t, 1, "(Find the card. Hold it out to his left side.)", action(1, 1, 0));
    tree_choice(t, 2, "What\u2019s it doing?", action(1, 2, 0));
    tree_choice(t, 3, "That\u2019s the scanning hand.", action(1, 3, 0));
    tree_choice(t, 4, "You should get that looked at. It can turn permanent.", action(1, 4, 0));
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_ACTIVATE, "say it", (Action){0});
    tree_key(t, KEY_UNDO, "undo", action(2, 0, 0));
    tree_key(t, KEY_LETTER('L'), "log", action(3, 0, 0));
    tree_key(t, KEY_MENU, "menu", action(4, 0, 0));
}

static inline void demo_long_talk(Tree *t) {
    tree_page(t, PAGE_TALK, "A long talk");
    tree_slot(t, SLOT_PICTURE);
    tree_room_open(t, "break_room", "The break room");
    tree_close(t);
    tree_portrait(t, "wanda", "Wanda", BAND_CLOSE, MANNER_OPENS);
    tree_place(t, "The break room, Wednesday, 10:24");
    tree_slot(t, SLOT_BODY);
    tree_said(t, "Gwen", "They read it out twice. The second time slower, as if that was the "
                         "part we had missed.", 2);
    tree_flag(tree_said(t, "You", "What did you do?", 1), NODE_YOU);
    tree_said(t, "Wanda",
              "He said it over the PA. \u201CSlow lane, Wanda.\u201D Everybody laughed. It was "
              "funny. Thirty-one years, and that is what they will have from me.", 0);
    tree_slot(t, SLOT_CHOICES);
    tree_flag(tree_choice(t, 1, "It was funny, and it still went in.", action(1, 1, 0)),
              NODE_CHOSEN);
    tree_choice(t, 2, "(Pass her the salt.)", action(1, 2, 0));
    tree_choice(t, 3, "Let me talk to him. I bet he has no idea what it sounds like from here.",
                action(1, 3, 0));
    tree_disable(t, tree_choice(t, 4, "Walk her to the car.", action(1, 4, 0)),
                 "You have the 14 to catch.");
    tree_choice(t, 5, "Who else laughed?", action(1, 5, 0));
    tree_choice(t, 6, "Nobody at our table did.", action(1, 6, 0));
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_ACTIVATE, "say it", (Action){0});
    tree_key(t, KEY_UNDO, "undo", action(2, 0, 0));
    tree_key(t, KEY_MENU, "menu", action(4, 0, 0));
}

static inline void demo_week(Tree *t) {
    static const char *const people[][2] = {{"curtis", "Curtis"}, {"farida", "Farida"},
                                            {"gwen", "Gwen"},     {"kit", "Kit"},
                                            {"wanda", "Wanda"},   {"", "you"},
                                            {"bao", "Bao"}};
    static const char *const cards[][3] = {{"Lunch", "Wanda\u2019s table", "with Bao"},
                                           {"Way home", "The 14 bus", "with Bao and Ines"},
                                           {"Evening", "River walk", "with Wanda, Saturday"},
                                           {"Evening", "Sleep", "nobody"},
                                           {"Kept free", "Thursday", "for whoever turns up"}};
    tree_page(t, PAGE_STAGE, "Your usual week");
    tree_slot(t, SLOT_PICTURE);
    tree_room_open(t, "break_room", "The break room, noon");
    tree_seat(t, -1, "ines", "Ines");
    for (int i = 0; i < 7; i++) {
        Node *n = tree_seat(t, i < 2 ? 0 : i < 4 ? 2 : 1, people[i][0], people[i][1]);
        tree_bearing(n, i % 3 == 0 ? BAND_COLD : BAND_WARM, MANNER_PLAIN);
        tree_flag(n, i == 5 ? NODE_YOU | NODE_CHOSEN : i > 3 ? NODE_CHOSEN : 0);
        if (i < 4)
            tree_act(t, n, action(7, i, 0));
    }
    tree_close(t);
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 1, "Your usual week");
    tree_status(t, "Summer, year one. What you do most weeks, until you change it.");
    tree_slot(t, SLOT_BODY);
    tree_columns_open(t, "");
    for (int i = 0; i < 5; i++)
        tree_adjust(tree_card(t, cards[i][0], cards[i][1], cards[i][2], action(1, i, 0)),
                    action(2, i, 0), action(3, i, 0));
    tree_close(t);
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_SIDEWAYS, "choose", (Action){0});
    tree_key(t, KEY_ACTIVATE, "change", (Action){0});
    tree_key(t, KEY_LETTER('S'), "seek somebody out", action(5, 0, 0));
    tree_key(t, KEY_LETTER('P'), "people", action(6, 0, 0));
    tree_flag(tree_button(t, "Let it run", action(4, 0, 0)), NODE_LEADS);
}

static inline void demo_season(Tree *t) {
    tree_page(t, PAGE_LETTER, "Fall");
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 0, "Fall");
    tree_status(t, "Year two. Season seven of twelve.");
    tree_slot(t, SLOT_BODY);
    tree_paragraph(t, "In May Farida said yes. In June she took the early bus. What was in "
                      "between?");
    tree_paragraph(t, "The fans on the dock turn again. The nine who stood there know why. Mo "
                      "knows why. They do not tell it the same way.");
    tree_paragraph(t, "Wanda and Sol drive home in two cars. At the lights on Tuesday, he waved. "
                      "Not at the car.");
    tree_columns_open(t, "");
    tree_portrait(t, "wanda", "Wanda", BAND_CLOSE, MANNER_PLAIN);
    tree_portrait(t, "farida", "Farida", BAND_SORE, MANNER_PLAIN);
    tree_portrait(t, "bao", "Bao", BAND_WARM, MANNER_PLAIN);
    tree_close(t);
    tree_menu(t, "Go on", "", action(1, 0, 0));
    tree_menu(t, "Stop for today", "", action(2, 0, 0));
    tree_menu(t, "End here", "and see the end", action(3, 0, 0));
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_ACTIVATE, "turn the page", (Action){0});
    tree_key(t, KEY_LETTER('P'), "people", action(6, 0, 0));
}

static inline void demo_people(Tree *t) {
    static const char *const people[][2] = {
        {"bao", "Bao"},     {"wanda", "Wanda"},     {"curtis", "Curtis"}, {"farida", "Farida"},
        {"gwen", "Gwen"},   {"ines", "Ines"},       {"oona", "Oona"},     {"desmond", "Desmond"},
        {"sol", "Sol"},     {"mireille", "Mireille"}};
    static const int ties[][3] = {{0, 1, TIE_MOST_DAYS},    {0, 3, TIE_MOST_DAYS},
                                  {2, 3, TIE_NOW_AND_THEN}, {4, 5, TIE_NOW_AND_THEN},
                                  {3, 6, TIE_MOST_DAYS},    {1, 8, TIE_USED_TO},
                                  {7, 9, TIE_HEARD}};
    tree_page(t, PAGE_SIDE, "People");
    tree_slot(t, SLOT_PICTURE);
    tree_portrait(t, "farida", "Farida Noorzai", BAND_WARM, MANNER_PLAIN);
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 2, "Farida Noorzai");
    tree_status(t, "Dock, days, forklift");
    tree_slot(t, SLOT_BODY);
    tree_paragraph(t, "Came second in the state forklift rodeo. Says she was robbed.");
    tree_paragraph(t, "She owes Bao nine lunches. He has the figure.");
    tree_paragraph(t, "Said yes in May. In June she took the early bus.");
    tree_slot(t, SLOT_MAIN);
    tree_heading(t, 1, "Who sits with whom");
    tree_web_open(t, "Who sits with whom");
    tree_web_area(t, "Days");
    tree_web_area(t, "Lates");
    for (int i = 0; i < 10; i++) {
        Node *n = tree_web_person(t, i < 6 ? 0 : 1, people[i][0], people[i][1], action(1, i, 0));
        tree_bearing(n, BAND_WARM, MANNER_PLAIN);
    }
    for (size_t i = 0; i < sizeof ties / sizeof ties[0]; i++)
        tree_web_tie(t, ties[i][0], ties[i][1], (TieKind)ties[i][2]);
    tree_close(t);
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_ARROWS, "next", (Action){0});
    tree_key(t, KEY_MENU, "close", action(2, 0, 0));
}

static inline void demo_end(Tree *t) {
    static const char *const head[] = {"", "You", "Relationships first", "The issue first"};
    static const char *const rows[][4] = {
        {"Who would come, season 4", "3 of 14", "5 of 14", "6 of 14"},
        {"Who would come, season 12", "8 of 14", "9 of 14", "3 of 14"},
        {"First thing won", "season 6", "season 7", "season 3"}};
    tree_page(t, PAGE_SHEET, "The end");
    tree_slot(t, SLOT_HEADER);
    tree_heading(t, 1, "Three years");
    tree_status(t, "Building seven");
    tree_slot(t, SLOT_BODY);
    tree_timeline_open(t, "");
    tree_moment(t, "Spring, year one", "Wanda told you about the stairs.", "", action(1, 1, 0));
    tree_moment(t, "Summer, year one", "You took the sheet round. Fourteen names, two came.",
                "From here one can try again.", action(1, 2, 0));
    tree_moment(t, "Fall, year two", "Nine stood on the dock. The fans turn.", "", action(1, 3, 0));
    tree_close(t);
    tree_table_open(t, "Three runs of the same workplace");
    tree_table_row(t, true, 4, head, (Action){0});
    for (int i = 0; i < 3; i++)
        tree_table_row(t, false, 4, rows[i], action(2, i, 0));
    tree_close(t);
    tree_row(t, "Save as text", "", "", action(3, 0, 0));
    tree_row(t, "Run of Tuesday", "Seven, fall of year two", "87 choices", action(4, 0, 0));
    tree_slot(t, SLOT_FOOTER);
    tree_key(t, KEY_MENU, "back", action(5, 0, 0));
}

static const struct {
    const char *name;
    DemoBuild *build;
} demos[] = {{"talk", demo_talk},     {"long_talk", demo_long_talk}, {"week", demo_week},
             {"season", demo_season}, {"people", demo_people},       {"end", demo_end}};
enum { DEMOS = sizeof demos / sizeof demos[0] };

#endif
