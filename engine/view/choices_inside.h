/* Inside the lists of choices. */
#ifndef VIEW_CHOICES_INSIDE_H
#define VIEW_CHOICES_INSIDE_H
#include "view/choices.h"
#include "view/knows.h"
#include "view/labels.h"

typedef struct {
    Choices *out;
    const View *view;
    const Play *play;
    int32_t list; /* that is being filled */
} Listing;

void list_open(Listing *l, int32_t list, const char *title, const char *empty);
/* Adds a choice; fills in why it is refused. Returns it, until the next is added. */
Choice *list_add(Listing *l, Intent intent, const char *label, const char *detail);
Choice *list_add_opening(Listing *l, Opens opens, int32_t about, const char *label, const char *detail);
const char *list_say(Listing *l, Word word, const Fill *fill);
const char *list_name(const Listing *l, int32_t i); /* of the person in place i */

void list_cards(Listing *l);
void list_evening_with(Listing *l, int32_t card, int32_t i);

#endif
