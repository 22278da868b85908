/* The table itself. X(name, kind, value, lowest, highest, source). "calibrated" names the law that
   pins it. Sources: Hall 2018 (hours of friendship), Slovic 1993 (losses outweigh gains), Webb &
   Sheeran 2006 and Koestner 2008 (a yes and its deed), Burt 2002 (bridges decay), Kossinets & Watts
   2006 (triads close), AnnoMI aggregate counts (replies in helping talks). */
#ifndef SIM_RULES_LIST_H
#define SIM_RULES_LIST_H

#define RULE_CONSTANTS(X)                                                                          \
    X(half, SHARE, 5000, 5000, 5000, "one half, where a formula says half")                        \
    /* ties */                                                                                     \
    X(familiarity_half, HOURS, 1500, 500, 5000, "hours at which familiarity is half; Hall: casual friend about 50 h; calibrated L15") \
    X(familiarity_full, HOURS, 9000, 1000, 30000, "only with falling returns taken out: hours to full familiarity; Hall: friend at 90 h") \
    X(familiarity_most, SHARE, 9000, 5000, 9900, "most familiarity a tie may start with") \
    X(trust_ceiling, SHARE, 11000, 8000, 15000, "trust a full familiarity can bear; calibrated L15") \
    X(trust_rate, SHARE, 3500, 500, 9000, "share of the gap to what a tie can bear that closes in a deep hour; calibrated L15") \
    X(trust_rate_cap, SHARE, 8000, 2000, 10000, "most of the gap that one meeting closes") \
    X(contact_fall, SHARE, 25000, 10000, 40000, "falls are faster than rises; Slovic: 2-3") \
    X(old_tie_damp, SHARE, 5000, 0, 9000, "an old tie falls more slowly; Poortinga & Pidgeon 2004") \
    X(affinity_lo, SHARE, 5000, 1000, 9000, "affinity of two people with no shared taste") \
    X(affinity_spread, SHARE, 1000, 0, 3000, "what nobody can name about who gets on with whom") \
    X(affinity_mean, SHARE, 7500, 1000, 10000, "only with affinity taken out") \
    X(shift_hours, HOURS, 10, 0, 100, "weighted hours a week of working side by side; Hall: .05-.1 an hour on task") \
    X(overlap_hours, HOURS, 3, 0, 100, "the same between shifts of a department: twenty minutes of overlap") \
    X(isolation, SHARE, 5000, 0, 10000, "workplace: how far people keep to themselves; presets; law L16") \
    X(isolation_depth, SHARE, 2500, 0, 10000, "how much isolation thins the time coworkers have") \
    X(start_hours, HOURS, 1200, 0, 6000, "most hours two coworkers have behind them at the start") \
    X(start_other_dept, SHARE, 7000, 0, 10000, "the same across departments, as a share") \
    X(start_other_shift, SHARE, 7000, 0, 10000, "the same across shifts, as a share") \
    X(start_ties, SHARE, 8000, 0, 10000, "how much of a pack's own starting ties counts") \
    X(trust_fade, SHARE, 20, 0, 500, "trust lost in a week without contact; Dunbar: about 15 % a year without meeting") \
    X(bridge_trust_fade, SHARE, 30, 0, 1000, "the same between departments and shifts; Burt: bridges decay") \
    X(hours_fade, SHARE, 40, 0, 500, "familiarity lost in a week") \
    X(strain_fade, SHARE, 680, 100, 3000, "strain halves in about a season; reactance decays over weeks") \
    X(friend_bar, SHARE, 2500, 500, 8000, "trust from which somebody takes a friend's side") \
    X(acquainted, SHARE, 1500, 500, 5000, "trust from which two people are past acquaintance") \
    X(clamp_ties, COUNT, 0, 0, 1, "experiment L1: ties among coworkers held at nothing") \
    /* pressure and repair */                                                                      \
    X(press_base, SHARE, 5000, 0, 10000, "pressure felt by somebody with no reactance; rising with it") \
    X(press_strain_damp, SHARE, 8000, 0, 10000, "how far trust softens the strain of being pressed") \
    X(press_trust, SHARE, 2500, 0, 10000, "trust lost as a share of the pressure") \
    X(loss_damp, SHARE, 6000, 0, 10000, "long-standing trust dampens a loss; Poortinga & Pidgeon 2004") \
    X(loss_even, SHARE, 4000, 1000, 10000, "only with loss_outweighs taken out: losses as small as gains; Slovic 2.5:1") \
    X(gossip_share, SHARE, 1000, 0, 5000, "share of a pressure that reaches the pressed person's friends; Heider, .3-.5 at most") \
    X(press_ask, SHARE, 1300, 200, 6000, "pressure of a pressed ask; calibrated L26") \
    X(press_probe, SHARE, 1200, 0, 6000, "pressure of being asked about work too early; calibrated L4") \
    X(press_confront, SHARE, 1600, 200, 6000, "pressure of being confronted") \
    X(press_persuade, SHARE, 400, 0, 6000, "pressure of an argument for the speaker's own end") \
    X(press_yours, SHARE, 300, 0, 6000, "pressure of a stretch for the speaker's own end; L28") \
    X(press_takes, SHARE, 2500, 0, 20000, "hours that being pressed costs in the balance of give and take") \
    X(left_early, SHARE, 200, 0, 2000, "strain of walking away from somebody who came to you") \
    X(let_down_strain, SHARE, 6000, 0, 10000, "strain from being let down, as a share of the loss") \
    X(let_down_spread, SHARE, 3000, 0, 10000, "share that reaches friends; .3-.5 in triads") \
    X(care_heard, HOURS, 200, 0, 2000, "hours' worth that a good turn adds with the friends who hear of it") \
    X(avoid_weeks, COUNT, 8, 1, 24, "weeks for which somebody keeps out of the way; contact thins") \
    /* worries */                                                                                  \
    X(heat_rest, SHARE, 3500, 0, 10000, "heat of an ordinary time") \
    X(heat_step, SHARE, 1200, 0, 5000, "how far a season moves an issue up or down") \
    X(heat_spike, SHARE, 4000, 0, 8000, "a sudden blow: a new rule, an accident") \
    X(heat_fade, SHARE, 800, 100, 5000, "share of the way back to its base in a week") \
    X(heat_tires, SHARE, 60, 0, 1000, "energy that the hottest issue takes in a week") \
    X(heat_clamp, SHARE, 0, 0, 10000, "experiment L13: heat held there; 0 for free") \
    X(follow_calendar, COUNT, 1, 0, 1, "1: the pack's seasons move the heat; 0: shocks only") \
    X(shock_week, COUNT, 3, 0, 11, "week of a season in which a shock may fall") \
    X(shock_chance, SHARE, 500, 0, 10000, "chance of a shock an issue a season") \
    X(shock_season, COUNT, 0, 0, 12, "experiment L12: the one season with a shock; 0 for luck") \
    X(speak_base, SHARE, 2200, 0, 8000, "trust from which the least cautious speak up; calibrated L3") \
    X(speak_caution, SHARE, 2200, 0, 8000, "how much more it takes the most cautious; L2") \
    X(speak_rate, SHARE, 2500, 0, 10000, "how often a felt worry comes up in a week; calibrated L3") \
    X(speak_hours, HOURS, 50, 0, 400, "the time it takes to tell it") \
    X(felt_bar, SHARE, 1800, 500, 8000, "feeling from which an issue counts as one's own") \
    X(newness, SHARE, 6000, 0, 10000, "how much a newcomer's own troubles are only newness; L10") \
    X(newness_weeks, COUNT, 48, 4, 144, "weeks until newness is gone; L10: year one") \
    X(guess_own_weight, SHARE, 20000, 0, 80000, "people's worth of weight that one's own feeling has in a guess; L10") \
    X(start_known, COUNT, 3, 1, 20, "people one must know to share it before starting something") \
    /* the player's week */                                                                        \
    X(budget, HOURS, 300, 100, 1000, "chosen hours a week; the same for every organizer") \
    X(budget_tired, HOURS, 250, 50, 1000, "the same when tired") \
    X(cost_nothing, HOURS, 50, 0, 400, "an hour kept free") \
    X(cost_lunch, HOURS, 100, 0, 400, "lunches of a week") \
    X(cost_home, HOURS, 50, 0, 400, "the way home") \
    X(cost_time, HOURS, 100, 0, 400, "an evening, a walk") \
    X(cost_help, HOURS, 50, 0, 400, "covering for somebody") \
    X(cost_talk, HOURS, 100, 0, 400, "a real talk") \
    X(cost_word, HOURS, 50, 0, 400, "a short one") \
    X(cost_introduce, HOURS, 150, 0, 400, "bringing two people together") \
    X(cost_group, HOURS, 200, 0, 400, "a meeting of a few") \
    X(cost_broadcast, HOURS, 100, 0, 400, "a post, a leaflet") \
    X(cost_doors, HOURS, 100, 0, 400, "a round with the sheet") \
    X(cost_calls, HOURS, 100, 0, 400, "the staffer's calls") \
    X(cost_around, HOURS, 100, 0, 400, "asking around") \
    X(cost_propose, HOURS, 100, 0, 400, "setting a day") \
    X(cost_rehearse, HOURS, 100, 0, 400, "going through it") \
    X(cost_keep, HOURS, 50, 0, 400, "keeping a promise") \
    X(cost_sleep, HOURS, 50, 0, 400, "sleep") \
    X(lunch_hours, HOURS, 100, 0, 400, "break-room time of a week's lunches") \
    X(table_share, SHARE, 6000, 0, 10000, "of it, with each other person at the table") \
    X(break_depth, SHARE, 5000, 0, 13000, "Hall: break room .5") \
    X(home_hours, HOURS, 50, 0, 400, "a way home together") \
    X(home_depth, SHARE, 10000, 0, 13000, "few ears; between break room and chosen time") \
    X(help_hours, HOURS, 50, 0, 400, "time of helping") \
    X(help_turn, SHARE, 400, 0, 5000, "what a hand with the job adds") \
    X(tenure_helps, COUNT, 12, 0, 144, "weeks after which one knows the job well enough to help") \
    X(time_hours, HOURS, 100, 0, 400, "chosen time") \
    X(liked_depth, SHARE, 12000, 0, 16000, "chosen time at what they like; Hall: 1.0, joking and real talk x1.3") \
    X(unliked_depth, SHARE, 7000, 0, 16000, "the same at what they do not care for; L5") \
    X(invited_depth, SHARE, 2000, 0, 10000, "more when it was their own invitation") \
    X(turned_down_hours, HOURS, 50, 0, 400, "a few words when they cannot come") \
    X(accept_base, SHARE, 2500, 0, 10000, "chance that an acquaintance comes along") \
    X(accept_like, SHARE, 1500, 0, 10000, "more when it is what they like") \
    X(accept_trust, SHARE, 6000, 0, 10000, "more with trust") \
    X(introduce_hours, HOURS, 150, 0, 600, "time of the three together") \
    X(introduce_depth, SHARE, 8000, 0, 13000, "for the one who introduces") \
    X(vouch, SHARE, 8000, 0, 20000, "a trusted mutual friend makes the first hours count; Kossinets & Watts, triads x3-10") \
    X(group_hours, HOURS, 200, 0, 600, "a meeting") \
    X(group_depth, SHARE, 7000, 0, 13000, "what its time is worth") \
    X(group_most, COUNT, 6, 3, 40, "most people at a meeting of a few") \
    X(group_bar, SHARE, 3000, 0, 10000, "trust in the caller from which somebody comes") \
    X(group_comes, SHARE, 6000, 0, 10000, "chance to come at that bar") \
    X(group_comes_trust, SHARE, 4000, 0, 10000, "more with trust") \
    X(group_talk_people, COUNT, 3, 2, 10, "people who make a group talk; definition") \
    X(committee_coworkers, COUNT, 2, 1, 10, "coworkers beside the player in a committee; definition") \
    X(committee_meetings, COUNT, 2, 1, 6, "meetings in a season; definition") \
    X(rounds_people, COUNT, 2, 1, 20, "people a round with the sheet or the phone reaches in an hour") \
    X(around_people, COUNT, 2, 1, 20, "people that asking around reaches in an hour") \
    X(sign_nominal, SHARE, 5000, 0, 10000, "nominal support that a signature adds") \
    X(nominal_add, SHARE, 3500, 0, 10000, "nominal support that a broadcast adds among the open") \
    X(nominal_fade, SHARE, 2000, 0, 10000, "share of it gone in a week; L19") \
    X(nominal_bar, SHARE, 2000, 0, 10000, "nominal support that looks like a supporter") \
    X(sleep_rests, SHARE, 800, 0, 10000, "energy that an hour's more sleep gives") \
    X(company_rests, SHARE, 500, 0, 10000, "energy that an evening in company gives") \
    X(tired_bar, SHARE, 3000, 0, 10000, "energy under which one is tired") \
    X(tired_will, SHARE, 5000, 0, 10000, "what tiredness leaves of taking initiative") \
    X(energy_rest, SHARE, 7000, 0, 10000, "energy an ordinary life tends to") \
    X(energy_mends, SHARE, 800, 0, 10000, "share of the way there in a week") \
    X(press_tires, SHARE, 250, 0, 10000, "energy that pressing somebody costs; L17") \
    X(used_tires, SHARE, 300, 0, 10000, "energy lost when somebody feels used; L24") \
    X(complied_tires, SHARE, 800, 0, 10000, "energy lost by passing pressure on; L29") \
    X(discipline_tires, SHARE, 2000, 0, 10000, "energy lost by a write-up") \
    X(sense_win, SHARE, 3000, 0, 10000, "the feeling of getting somewhere follows wins; L34") \
    X(sense_loss, SHARE, 2000, 0, 10000, "and losses") \
    X(sense_fade, SHARE, 300, 0, 10000, "share of the way back in a week") \
    /* asks */                                                                                     \
    X(yes_free, SHARE, 4000, 0, 10000, "yes to a free ask, at full trust and no wish; calibrated L26") \
    X(yes_social, SHARE, 12000, 0, 20000, "yes to come along, as a share of trust") \
    X(yes_pressed, SHARE, 4500, 0, 10000, "yes to a pressed ask from a stranger; reactance hides; L26") \
    X(yes_pressed_trust, SHARE, 4000, 0, 10000, "more with trust") \
    X(doubter_yes, SHARE, 5000, 0, 10000, "what a doubter's yes is cut to") \
    X(deed_free, SHARE, 3500, 0, 10000, "free yes done; about half of intentions are enacted (Sheeran & Webb 2016)") \
    X(deed_free_trust, SHARE, 5000, 0, 10000, "more with trust: with a plan .70, together .80") \
    X(deed_pressed, SHARE, 1000, 0, 10000, "pressed yes done; Koestner: controlled motives do not carry over; .15-.25") \
    X(deed_pressed_trust, SHARE, 2500, 0, 10000, "more with trust") \
    X(deed_weeks, COUNT, 2, 1, 12, "weeks from a yes to the deed") \
    X(deed_hours, HOURS, 50, 0, 400, "time shared by doing it") \
    X(stand_weeks, COUNT, 16, 2, 48, "weeks for which a yes to stand together holds") \
    X(open_no_bar, SHARE, 5000, 0, 10000, "reactance from which a pressed no is a hard one") \
    X(ask_takes, SHARE, 5000, 0, 40000, "hours that an ask costs in the balance of give and take; L24") \
    X(used_grace, HOURS, 200, 0, 2000, "what may be asked of anybody before they feel used") \
    X(used_balance, SHARE, 5000, 0, 20000, "asks that hours given can bear") \
    X(used_loss, SHARE, 1100, 0, 10000, "trust lost by feeling used; L24") \
    X(promise_weeks, COUNT, 2, 1, 12, "weeks until a promise is due") \
    X(promise_hours, HOURS, 50, 0, 400, "time of keeping it") \
    X(promise_kept, SHARE, 1000, 0, 10000, "trust gained by a kept promise") \
    X(promise_broken, SHARE, 1500, 0, 10000, "trust lost by a broken one") \
    X(leak_loss, SHARE, 5500, 0, 10000, "trust lost by a confidence used; an apology restores <= 40 %; L33") \
    X(stretch_fear, SHARE, 150, 0, 5000, "fear lost by facing one's own aim in company; L28") \
    X(stretch_trust, SHARE, 150, 0, 5000, "trust gained with it; L28") \
    X(inoculate_step, SHARE, 5000, 0, 10000, "how far one preparation goes") \
    X(inoculate_fade, SHARE, 300, 0, 10000, "share of it gone in a week") \
    X(inoculate_fear, SHARE, 1500, 0, 10000, "how far it lowers fear on the day") \
    X(inoculate_threat, SHARE, 6000, 0, 10000, "a tactic named beforehand frightens x0.4") \
    /* talks */                                                                                    \
    X(comfort_start, SHARE, 2000, 0, 10000, "comfort with a stranger at the start of a talk") \
    X(comfort_theirs, SHARE, 1500, 0, 10000, "more when they came to you") \
    X(strain_carries, SHARE, 7000, 0, 10000, "strain that is felt as pressure from the first line") \
    X(comfort_floor, SHARE, 5000, 0, 10000, "what of a change reply needs no comfort") \
    X(comfort_gain, SHARE, 10000, 0, 30000, "and what grows with it") \
    X(comfort_calms, SHARE, 5000, 0, 10000, "how far comfort lowers sustain") \
    X(comfort_change, SHARE, 400, 0, 5000, "comfort after a change reply") \
    X(comfort_sustain, SHARE, 300, 0, 5000, "comfort lost after a sustain reply") \
    X(bad_stops, SHARE, 9000, 0, 10000, "how far the unwelcome stops change; Rains 2013") \
    X(outside_raises, SHARE, 11000, 0, 30000, "sustain that the unwelcome adds to argument and pressure; AnnoMI .076/.232") \
    X(inside_raises, SHARE, 3500, 0, 30000, "and to everything else") \
    X(neutral_weight, SHARE, 10000, 1000, 30000, "the weight others are measured against; two thirds of replies move nothing") \
    X(repeat_wears, SHARE, 700, 0, 5000, "a move once more in a row") \
    X(questions_wear, SHARE, 450, 0, 5000, "one question more in a row; Sprecher 2013") \
    X(goal_yours, SHARE, 1000, 0, 5000, "a stretch for the speaker's aim is felt; L28") \
    X(argue_with_doubt, SHARE, 3500, 0, 10000, "arguing with doubt keeps it alive; AnnoMI .182/.471") \
    X(pressed_fade, SHARE, 2500, 0, 10000, "share of felt pressure gone in a turn") \
    X(well_timed, SHARE, 900, 0, 5000, "comfort that the right line at the right moment adds; L32") \
    X(ill_timed, SHARE, 1800, 0, 5000, "and that the wrong one takes; L32") \
    X(again_wears, SHARE, 2600, 0, 6000, "comfort that the same move once more takes; L32") \
    X(frank_trust, SHARE, 5500, 0, 10000, "trust from which a friend may say a hard thing; L32") \
    X(frank_reactance, SHARE, 5000, 0, 10000, "... to somebody who takes it") \
    X(sociable, SHARE, 5500, 0, 10000, "sociability from which a joke is welcome by itself") \
    X(afraid, SHARE, 5500, 0, 10000, "fear from which naming it together helps") \
    X(felt_pressed, SHARE, 2500, 0, 10000, "felt pressure from which room to say no is a relief") \
    X(questions_enough, COUNT, 2, 1, 10, "questions in a row after which one more is too many") \
    X(persuade_belief, SHARE, 1000, 0, 5000, "belief that a friend's argument adds, when it was asked for; Kalla & Broockman: else nothing") \
    X(walked_away, SHARE, 800, 0, 5000, "trust lost by going when something has just been told") \
    X(mention_hours, HOURS, 40, 0, 400, "what a word for a third person is worth between the two") \
    X(turn_hours, HOURS, 14, 1, 100, "time of a turn: a real talk has seven") \
    X(stranger_depth, SHARE, 4000, 0, 13000, "worth of a real talk's time with a stranger") \
    X(small_talk_depth, SHARE, 500, 0, 13000, "small talk past acquaintance; Hall: 0 or below") \
    X(depth_step, SHARE, 1000, 0, 5000, "worth that each step of depth adds") \
    X(depth_open, COUNT, 2, 0, 4, "depth that is open to anybody") \
    X(ears_weight, SHARE, 6000, 0, 10000, "how far other ears lower what is said; L2") \
    X(ears_bar, SHARE, 7000, 0, 10000, "ears from which nobody tells anything") \
    X(probe_open, SHARE, 2000, 0, 10000, "a question about work, answered where it is comfortable; L4") \
    X(probe_closed, SHARE, 4000, 0, 10000, "the same where it is not, times trust squared; L2") \
    X(bring_up, SHARE, 6000, 0, 10000, "how readily a worry comes up in a good talk; L3") \
    X(manner_bar, SHARE, 2500, 0, 10000, "comfort under which a sustain reply closes") \
    X(leave_bar, SHARE, 800, 0, 10000, "comfort under which they end it") \
    X(leave_chance, SHARE, 3000, 0, 10000, "how often somebody who has closed up walks off; most stay and are polite") \
    X(manner_joke, SHARE, 2500, 0, 10000, "how often a reply is a joke") \
    X(manner_test, SHARE, 1500, 0, 10000, "how often a neutral one tests you") \
    X(talk_turns, COUNT, 7, 1, 20, "turns of a real talk") \
    X(word_turns, COUNT, 3, 1, 20, "turns of a short one") \
    X(no_work_questions, COUNT, 0, 0, 1, "experiment L3: questions about work get nothing") \
    X(band_warm, SHARE, 2500, 0, 10000, "trust from which somebody is warm") \
    X(band_close, SHARE, 5500, 0, 10000, "and close") \
    X(band_sore, SHARE, 3500, 0, 10000, "strain from which somebody is sore, whatever the trust") \
    /* coworkers */                                                                                \
    X(initiative_rate, SHARE, 10000, 0, 30000, "how often a sociable person starts something in a week; presets") \
    X(initiative_hours, HOURS, 150, 0, 600, "time two coworkers spend") \
    X(seek_hours, HOURS, 50, 0, 400, "time of seeking the player out") \
    X(company_bar, SHARE, 1500, 0, 10000, "trust from which somebody is company") \
    X(stranger_near, SHARE, 100, 0, 2000, "weight of a stranger in the department") \
    X(stranger_far, SHARE, 100, 0, 2000, "and of one elsewhere") \
    X(welcome_base, SHARE, 1000, 0, 10000, "chance that a stranger has time") \
    X(invitation_weeks, COUNT, 6, 1, 24, "weeks for which an invitation stands") \
    X(co_organizer_bar, SHARE, 5000, 0, 10000, "trust from which an initiative makes a co-organizer; definition") \
    X(bring_rate, SHARE, 300, 0, 10000, "how often somebody brings two people together") \
    X(bring_bar, SHARE, 3500, 0, 10000, "trust in both that it takes") \
    X(call_rate, SHARE, 300, 0, 10000, "how often somebody with nerve calls a few together") \
    X(propose_rate, SHARE, 150, 0, 10000, "or proposes to act") \
    X(bold_bar, SHARE, 3000, 0, 10000, "nerve from which they propose the bolder thing") \
    X(action_gap, COUNT, 12, 1, 48, "weeks that people let pass between actions of their own") \
    X(table_bar, SHARE, 2500, 0, 10000, "trust from which somebody sits down with somebody") \
    X(turnover_settled, SHARE, 20, 0, 1000, "chance a week to leave; settled: .4 of the sector's rate (BLS JOLTS); presets") \
    X(turnover_new, SHARE, 80, 0, 2000, "newcomers: about four times that") \
    X(settled_weeks, COUNT, 24, 1, 144, "weeks after which somebody is settled") \
    X(stay_people, COUNT, 4, 1, 100, "people one is open with who are a reason to stay") \
    X(stay_share, SHARE, 6000, 0, 10000, "what that leaves of the chance") \
    X(fear_shift, SHARE, 0, -4000, 4000, "workplace: fear above or below the pack's bounds; presets") \
    /* action */                                                                                   \
    X(weight_desire, SHARE, 8000, 0, 20000, "desire in the decision to come; design") \
    X(weight_belief, SHARE, 4000, 0, 20000, "belief that it works; design") \
    X(weight_cover, SHARE, 9500, 0, 20000, "trust among those in; L7") \
    X(weight_share, SHARE, 4000, 0, 10000, "share already in, against fear; threshold models") \
    X(threshold, SHARE, 3650, 0, 10000, "what it takes with nothing to fear; calibrated L15") \
    X(private_noise, SHARE, 2000, 0, 6000, "what is private in a decision; broad, as thresholds are (Wiedermann 2020)") \
    X(belief_mean, SHARE, 2000, 0, 10000, "only with belief taken out") \
    X(desire_base, SHARE, 1000, 0, 10000, "desire that needs nobody else to feel it; L7") \
    X(nominal_weight, SHARE, 2000, 0, 10000, "nominal support in desire; L19") \
    X(cover_floor, SHARE, 2000, 0, 8000, "trust under which a tie gives no cover; L19: acquaintances give none") \
    X(cover_half, SHARE, 8000, 1000, 40000, "sum of trust over the floor that gives half cover; complex contagion: 2-4 trusted") \
    X(doubter_pull, SHARE, 4000, 0, 20000, "how far a respected doubter pulls the other way; Jansen: ties demobilise too") \
    X(doubter_cover, SHARE, 14000, 0, 30000, "what a doubter's coming is worth") \
    X(owe_free, SHARE, 2500, 0, 10000, "weight of a free yes on the day; L26") \
    X(owe_pressed, SHARE, 5000, 0, 10000, "weight of a pressed one, before strain; L26") \
    X(risk_full, SHARE, 6000, 1000, 10000, "risk at which a promise is kept only in company") \
    X(risk_scale, SHARE, 10000, 3000, 20000, "workplace: risks above or below the list of kinds; presets") \
    X(risk_heat, SHARE, 7000, 0, 20000, "a hot issue is watched: risk rises with it; L13") \
    X(need_scale, SHARE, 10000, 3000, 20000, "workplace: how many it takes, against the list of kinds") \
    X(need_noise, SHARE, 1500, 0, 5000, "luck in the answer") \
    X(noise_presses, SHARE, 2000, 0, 10000, "what is needed falls by this at full loudness; temptation, L20") \
    X(part_share, SHARE, 7500, 0, 10000, "of what is needed, for a part") \
    X(later_share, SHARE, 5000, 0, 10000, "for a later") \
    X(propose_weeks, COUNT, 2, 0, 12, "weeks from a proposal to the day") \
    X(propose_weeks_theirs, COUNT, 3, 0, 12, "the same for a coworker's") \
    X(called_off_belief, SHARE, 300, 0, 5000, "belief lost when it is called off") \
    X(win_belief, SHARE, 1500, 0, 10000, "belief gained by winning") \
    X(win_fear, SHARE, 1000, 0, 10000, "fear lost by it") \
    X(fail_belief, SHARE, 1000, 0, 10000, "belief lost by failing, most by few; hysteresis") \
    X(fail_fear, SHARE, 1100, 0, 10000, "fear gained by it") \
    X(win_hours, HOURS, 200, 0, 600, "a win is shared time") \
    X(used_depth, SHARE, 2500, 0, 13000, "worth of it for those who came pushed") \
    X(win_cools, SHARE, 3500, 0, 10000, "heat that a concession takes out of its issue") \
    X(hold_share, SHARE, 5500, 0, 20000, "of what was needed, that must still be there; L20") \
    X(lose_chance, SHARE, 4500, 0, 10000, "chance that a weak concession is taken back in a season; L20") \
    X(test_heat, SHARE, 5000, 0, 10000, "heat at which a concession is tested") \
    X(power_risk, SHARE, 5000, 0, 10000, "risk at which power is measured; definition") \
    X(visible_step, SHARE, 3000, 0, 10000, "what the employer sees of somebody who acts with few") \
    X(visible_fade, SHARE, 500, 0, 10000, "share of it forgotten in a week") \
    X(visible_bar, SHARE, 3000, 0, 10000, "visibility that stands out") \
    /* employer, staffer */                                                                        \
    X(surveillance, SHARE, 3000, 0, 10000, "workplace: how much is seen; presets") \
    X(loud_press, SHARE, 400, 0, 10000, "how far a pressed ask is heard") \
    X(loud_broadcast, SHARE, 3000, 0, 10000, "a broadcast") \
    X(loud_action, SHARE, 8000, 0, 10000, "an action, times its risk") \
    X(loud_fade, SHARE, 1500, 0, 10000, "share forgotten in a week") \
    X(alert_rise, SHARE, 3000, 0, 10000, "alarm that a week of it adds") \
    X(alert_fade, SHARE, 600, 0, 10000, "share of alarm gone in a week") \
    X(player_visible, SHARE, 2000, 0, 10000, "how much of it points at the player") \
    X(alone_bar, SHARE, 7000, 0, 10000, "standing alone enough to be dismissed") \
    X(employer_income, COUNT, 10, 0, 200, "points a week") \
    X(employer_points_most, COUNT, 240, 10, 5000, "most that can be saved up") \
    X(employer_nothing, COUNT, 0, 0, 0, "cost") \
    X(employer_gift, COUNT, 60, 1, 1000, "cost in points") \
    X(employer_rule, COUNT, 40, 1, 1000, "cost in points") \
    X(employer_meeting, COUNT, 70, 1, 1000, "cost in points") \
    X(employer_threat, COUNT, 60, 1, 1000, "cost in points") \
    X(employer_promote, COUNT, 80, 1, 1000, "cost in points") \
    X(employer_discipline, COUNT, 70, 1, 1000, "cost in points") \
    X(employer_dismiss, COUNT, 160, 1, 1000, "cost in points") \
    X(employer_concede, COUNT, 120, 1, 1000, "cost in points") \
    X(gift_cools, SHARE, 2500, 0, 10000, "heat that a gift takes out") \
    X(gift_belief, SHARE, 200, 0, 10000, "belief that it takes from the undecided, who credit the boss") \
    X(meeting_fear, SHARE, 500, 0, 10000, "fear from a captive meeting") \
    X(threat_fear, SHARE, 700, 0, 10000, "fear from a threat; 29 % of campaigns (EPI 2019)") \
    X(lead_fear, SHARE, 1500, 0, 10000, "what a lead's place gives one to lose") \
    X(discipline_fear, SHARE, 1500, 0, 10000, "fear from a write-up, also among friends") \
    X(dismiss_fear, SHARE, 1200, 0, 10000, "fear from a dismissal; about one campaign in five (EPI 2019)") \
    X(approval_start, SHARE, 5000, 0, 10000, "the staffer's view of the player at the start") \
    X(approval_step, SHARE, 1500, 0, 10000, "how a yes or a no moves it") \
    X(request_people, COUNT, 3, 1, 20, "people pressed when the player complies") \
    X(fixed_draws, COUNT, 32, 1, 256, "draws over which power is averaged; definition")

/* X(name, what is taken out). */
#define RULE_SWITCHES(X)                                                                           \
    X(falling_returns, "familiarity grows in proportion to hours instead") \
    X(affinity, "everybody gets on with everybody equally") \
    X(strain_slows, "strain does not slow the growth of trust") \
    X(strain_fades, "strain never fades") \
    X(strain_silences, "strain does not keep people from speaking up") \
    X(decay, "ties do not fade without contact") \
    X(shift_time, "working side by side counts for nothing") \
    X(pressure, "pressing somebody does nothing to the tie") \
    X(reactance, "everybody takes pressure alike") \
    X(old_ties_bear, "an old tie suffers a blow like a new one") \
    X(loss_outweighs, "losses weigh no more than gains") \
    X(gossip_pressure, "pressure stays between two") \
    X(gossip_care, "care stays between two") \
    X(avoidance, "nobody keeps out of the way") \
    X(comfort, "everybody is comfortable with everybody") \
    X(speak_up, "nobody speaks up by themselves") \
    X(heat_shocks, "no sudden blows") \
    X(newness, "the player has no newcomer's troubles") \
    X(known_shared, "it does not matter who is known to feel the same") \
    X(liking, "any activity suits anybody") \
    X(introductions, "an introduction makes no tie between the two") \
    X(group_voices, "in a meeting nobody hears who else it weighs on") \
    X(nominal, "nominal support neither comes nor counts") \
    X(pressure_gets_yes, "a pressed ask is answered like a free one") \
    X(yes_is_not_deed, "a pressed yes is done like a free one") \
    X(obligation, "a yes does not count on the day") \
    X(feeling_used, "nobody feels used") \
    X(confidence, "a confidence used costs nothing") \
    X(overhearing, "there are no other ears") \
    X(timing, "a line is worth the same at any moment of a talk") \
    X(reciprocity, "depth does not wait for what was shared") \
    X(inertia, "a reply does not depend on the one before") \
    X(cover, "trust among those in gives no cover: everybody has half") \
    X(share_in, "how many are in does not lessen fear") \
    X(fear, "nobody fears anything") \
    X(belief, "everybody believes alike") \
    X(doubters, "no respected doubters") \
    X(noise_presses, "how loud it is does not move the employer on the day") \
    X(hot_is_watched, "a hot issue is no riskier") \
    X(winning_teaches, "wins and losses leave belief and fear as they were") \
    X(shared_win, "a win is not shared time") \
    X(concessions_tested, "what is won stays won") \
    X(inoculation, "preparing for it does nothing") \
    X(tiredness, "nobody is too tired") \
    X(initiatives, "coworkers start nothing by themselves") \
    X(bring_together, "coworkers do not bring others together") \
    X(turnover, "nobody leaves") \
    X(employer_moves, "the employer does nothing between actions") \
    X(staffer, "there is no staffer")

/* X(move, change, sustain, comfort, pressed, depth), all shares. Weights for replies after AnnoMI
   (share of change and sustain against neutral, by move, high quality); the rest calibrated. */
#define RULE_MOVES(X)                                                                              \
    X(small_talk, 1500, 500, 100, -300, 5000)                                                      \
    X(joke, 2800, 1100, 300, -500, 13000)                                                          \
    X(share, 3300, 800, 400, -500, 13000)                                                          \
    X(open_question, 8500, 2600, 200, 0, 11000)                                                    \
    X(closed_question, 2600, 1400, -100, 500, 5000)                                                \
    X(simple_reflection, 3500, 1300, 500, -800, 12000)                                             \
    X(complex_reflection, 3900, 2000, 600, -800, 13000)                                            \
    X(affirm, 4200, 900, 400, -500, 11000)                                                         \
    X(offer_help, 4000, 1200, 300, -200, 11000)                                                    \
    X(emphasise_autonomy, 3400, 600, 400, -2000, 11000)                                            \
    X(collaborate, 6000, 900, 200, -300, 11000)                                                    \
    X(information, 1900, 1000, -100, 800, 5000)                                                    \
    X(persuade, 2200, 1500, -500, 2200, 3000)                                                      \
    X(persuade_with_permission, 2800, 900, 0, 200, 7000)                                           \
    X(confront, 1200, 4500, -1600, 4000, 0)                                                        \
    X(push, 1500, 3500, -1500, 3500, 0)                                                            \
    X(ask, 3000, 1500, -200, 900, 5000)                                                            \
    X(invite, 3500, 900, 100, 100, 8000)                                                           \
    X(introduce, 3500, 700, 100, 0, 8000)                                                          \
    X(promise, 3500, 600, 1300, -300, 8000)                                                         \
    X(inoculate, 4500, 1200, 200, 100, 10000)                                                      \
    X(silence, 3600, 1200, 200, -800, 9000)                                                        \
    X(change_subject, 1500, 400, 100, -1500, 5000)                                                 \
    X(goodbye, 800, 300, 600, -500, 3000)

/* X(kind of action, risk, need), shares: risk to each who takes part, part of the coworkers that it
   takes. Calibrated (L15, temptation): a few at the door ask less than a stoppage of half the place. */
#define RULE_ACTIONS(X)                                                                            \
    X(wear_color, 2000, 6000)                                                                      \
    X(talk_to_boss, 3000, 2000)                                                                    \
    X(petition, 3000, 6000)                                                                        \
    X(delegation, 4000, 3000)                                                                      \
    X(refuse_extra, 5000, 4000)                                                                    \
    X(slow_down, 6000, 5000)                                                                       \
    X(walk_out, 7500, 5000)

/* X(reply, after change, after neutral, after sustain), shares; AnnoMI: .567 .152 .144 of change,
   .059 .078 .402 of sustain. */
#define RULE_INERTIA(X)                                                                            \
    X(CHANGE, 33000, 6500, 7500)                                                                   \
    X(NEUTRAL, 10000, 10000, 10000)                                                                \
    X(SUSTAIN, 9000, 7000, 45000)

#endif
