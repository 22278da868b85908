-- Fallback answers anyone here could give; lines that open a scene at a place; what one sees in a week.
-- Nothing here is in anybody's voice, so it comes last: topic, then the person's own bank, then this.
-- {name} and {other} stand without article and are never inflected. Most week lines are eight words or
-- fewer, so that they may come back after a season.
return {
  format = 1, kind = 'bank', id = 'answers',

  answers = {
    wonder = {
      cold  = { neutral = { 'Hm. Not sure.', 'It varies.', 'Never thought about it.', 'Like anywhere.' }, sustain = { 'Why do you ask?', 'No idea, sorry.' } },
      warm  = { change = { 'Good one. I have been turning it over.', 'Huh. Nobody asks me that.' },
                neutral = { 'Good days and bad.', "I'd have to think.", 'Same as most, I guess.', 'Bit of both, really.' }, sustain = { 'Could we not, today?', "I don't know that it matters." } },
      close = { change = { "I'll tell you. Not quick, though.", 'You really want to know? Okay.' }, neutral = { "I keep changing my mind on it.", 'Still working on that one.', "I'm not sure I have it right yet." } },
      sore  = { neutral = { 'Could not tell you.' }, sustain = { "I'd rather not." } },
    },
    probe = {
      cold  = { neutral = { 'Sort of.', 'I think so.', 'Not that I know.', 'Could be.' }, sustain = { 'Is this for something?', 'Not really, no.' } },
      warm  = { change = { 'Yes. It has been a while, too.', 'Yeah, actually.' }, neutral = { 'Now and then.', 'A bit, yes.', 'Kind of. It depends.', 'Not so much lately.' }, sustain = { "I'd have to look.", "I wouldn't say that." } },
      close = { change = { 'Yes. Since you ask me straight.', 'It does. I do. All of it.' }, neutral = { 'Some.', 'Yes and no, you know that.', 'More than I let on.' } },
      sore  = { neutral = { 'Nope.' }, sustain = { 'Does it matter?' } },
    },
    echo = {
      cold  = { neutral = { 'I guess so.', 'Pretty much.', 'Something like that.' }, sustain = { 'Not exactly.', "That's not how I'd say it." } },
      warm  = { change = { 'Yes. And it sounds worse out loud.', "That's about the size of it." }, neutral = { 'Yeah, kind of.', 'You could say.', 'Right.', 'Some of it, yes.' }, sustain = { 'No, other way.', "It isn't that bad." } },
      close = { change = { 'Yes. I had not said it to myself.', 'Exactly that.' }, neutral = { 'Mostly, yeah.', 'I think so. Ask me tomorrow.', "You'd be the one to see it." } },
      sore  = { neutral = { 'Sure.' }, sustain = { 'You said that, not me.' } },
    },
    swap = {
      cold  = { neutral = { { 'Ha.', to_move = 'joke' }, 'Yeah.', 'I bet.', '(Half a smile, to the table.)' }, sustain = { 'Okay.', 'If you say so, sure.' } },
      warm  = { change = { { 'No. Really? Me too.', to_move = 'share' }, { 'Ha! Okay, I have one.', to_move = 'joke' }, 'You know, I thought that was just me.' },
                neutral = { 'That figures.', 'Been there.', 'Only in this place.', { "Don't make me laugh with my mouth full.", to_move = 'joke' } }, sustain = { 'Long day. Sorry.', { "I'm all out of funny.", to_move = 'joke' } } },
      close = { change = { { "Okay, I'll tell you mine. It's worse.", to_move = 'share' }, 'I needed that.' }, neutral = { 'You never change.', 'Tell me that one again on a Monday.', "That's you all over." } },
      sore  = { neutral = { 'Right.' }, sustain = { '(No laugh. A look at the clock.)' } },
    },
    stand = {
      cold  = { neutral = { "I'm all right.", { 'Thanks. I have it.', to_move = 'offer_help' }, { 'No, no. Go on.', to_move = 'offer_help' }, 'Okay. Thanks.' }, sustain = { { "I don't need anything.", to_move = 'offer_help' }, { 'You hardly know me.', to_move = 'affirm' }, 'Sure. Well.' } },
      warm  = { change = { { 'Would you? That would help.', to_move = 'offer_help' }, { 'I did not think anyone saw that.', to_move = 'affirm' }, { 'Okay. Good. I needed to know that.', to_move = 'emphasise_autonomy' },
                           { 'All right. Where would you start?', to_move = 'collaborate' }, 'Okay. Yes. Thanks.' },
                neutral = { "That's nice of you.", "I'll remember that.", { 'You have your own stuff.', to_move = 'offer_help' }, 'Well. Thank you.' }, sustain = { { 'Let me try on my own first.', to_move = 'offer_help' }, 'No need to make a fuss.' } },
      close = { change = { { 'Yes. Please. I was hoping you would.', to_move = 'offer_help' }, { "I'd like that better than doing it alone.", to_move = 'collaborate' }, { "Don't. I'll cry, and I have a truck to load.", to_move = 'affirm' }, "That's good to hear from you." },
                neutral = { 'I know you mean it.', { 'You already do.', to_move = 'offer_help' }, 'Okay. Let me think.' } },
      sore  = { neutral = { 'Thanks. No.' }, sustain = { 'What do you want for it?' } },
    },
    tell = {
      cold  = { neutral = { 'Okay.', 'I had not heard.', 'Is that so?' }, sustain = { "I wouldn't know about that.", "People say a lot of things." } },
      warm  = { change = { "I didn't know that. Hm.", 'Who else knows?' }, neutral = { 'Maybe.', 'I can see that.', "I'll think about it.", 'That may be so.' }, sustain = { 'It never works out that way.', 'Easy to say.' } },
      close = { change = { "You might be right. I don't love it.", "Okay, that I didn't see." }, neutral = { 'Could be. Let it sit.', 'I get it. I need a day with it.', 'If it was anyone else telling me.' } },
      sore  = { neutral = { 'Fine, okay.' }, sustain = { 'You told me already.' } },
    },
    press = {
      cold  = { neutral = { 'Look, I only work here.', '(A shrug.)', "I've got to get back." }, sustain = { 'Not my thing.', 'Please stop asking.' } },
      warm  = { change = { 'Ouch. But yes.', 'I know, all right? I know.' }, neutral = { "You're in a mood.", 'Give me a minute here.', 'Can it wait for lunch?' }, sustain = { 'Now you sound like Mo.', 'That just makes me want to say no.' } },
      close = { change = { 'Only you could say that to me.', 'You have a point. I hate it.' }, neutral = { "I'm not mad. Let me be a minute.", 'Not so fast.', 'Say that again when we have both eaten.' } },
      sore  = { neutral = { '(Silence, and a zipper going up.)' }, sustain = { 'I said no.' } },
    },
    propose = {
      cold  = { neutral = { "I'd have to check.", 'Maybe some time.', 'When is it?' }, sustain = { "I don't think so, thanks.", "I'm busy after work." } },
      warm  = { change = { 'Sounds good. What time?', 'Okay. Who else is in?' }, neutral = { 'Let me see how the week goes.', 'I could look in, maybe.', 'Remind me Thursday.' }, sustain = { "I'm not much for that.", 'This week is no good.' } },
      close = { change = { "Yes. I'll bring somebody, too.", 'All right, with you, yes.' }, neutral = { 'If I can get away, sure.', 'Ask me again tomorrow morning.', 'I want to. I have to sort out home.' } },
      sore  = { neutral = { "I'll see." }, sustain = { 'No thanks. Not with that lot.' } },
    },
    rest = {
      cold  = { neutral = { '(A nod at nobody.)', '(The vending machine hums. It has a lot to say.)', '(Somebody is reading the back of a milk carton.)', 'Yep.', '(A look at the door.)' }, sustain = { 'So, anyway.', '(The phone comes out.)' } },
      warm  = { change = { "Can I tell you something dumb?", "Okay. There's one thing." }, neutral = { '(Neither of you has to be anywhere for a minute.)', '(A long drink of bad coffee.)', "It's nice, nobody talking.", '(A crossword, turned so that you can see it too.)', "Hm? No. I'm fine like this.", '(A chair gets pulled a little closer, to be out of the draft.)', '(Two people going by nod at the two of you.)' }, sustain = { 'Well. This was quiet.', '(Three looks at the clock.)' } },
      close = { change = { "I've been meaning to say something.", 'Stay a minute. I have to ask you a thing.' }, neutral = { '(It is all right, not talking.)', '(A foot nudges your chair, for no reason.)', '(The last cookie gets broken in two. Badly.)' } },
      sore  = { neutral = { '(Arms folded. The fan turns.)', '(The floor, apparently, is interesting.)', '(A bite, chewed for a long time.)' }, sustain = { 'If there is nothing else.', '(A chair scrapes back.)' } },
    },
  },

  scene = {
    break_room = {
      'Somebody has turned the sign. "Please wash your own cup" now faces the wall.',
      'Two tables full, one not. The microwave counts down for a bowl nobody claims.',
      'The board on the wall has gone to its screen saver. It is a beach.',
      { 'The room smells of wet coats and soup.', when = { any = { { season = { 4, 4 } }, { season = { 8, 8 } }, { season = { 12, 12 } } } } },
      { 'Both windows are propped open with safety manuals.', when = { any = { { season = { 2, 2 } }, { season = { 6, 6 } }, { season = { 10, 10 } } } } },
      { 'There are more chairs than in spring. They do not match.', when = { any = { { season = { 3, 3 } }, { season = { 7, 7 } }, { season = { 11, 11 } } } } },
      'Someone has left half a cake, and a knife, and no note.',
      'The shifts are changing. For a minute there are two of everybody.',
    },
    aisle = {
      'Aisle nine. The label says garden gnomes. It is hoses.',
      'A cart with a bad wheel goes by and sings.',
      'You are on the same side today. The scanners talk to each other.',
      { 'The heat sits on the top shelves like a cat.', when = { any = { { season = { 2, 2 } }, { season = { 6, 6 } }, { season = { 10, 10 } } } } },
      { 'Bulbs, bulbs, bulbs. The whole row smells of dirt.', when = { any = { { season = { 3, 3 } }, { season = { 7, 7 } }, { season = { 11, 11 } } } } },
      { 'You can see your breath at the far end, past the heaters.', when = { any = { { season = { 4, 4 } }, { season = { 8, 8 } }, { season = { 12, 12 } } } } },
      'A bag of grass seed has split. Somebody has drawn a face in it.',
    },
    bench = {
      'The bench by door 9 has three good slats. You both know which.',
      'A smoker without a cigarette holds the wall up.',
      'Twenty minutes when both shifts are out here. Nineteen, now.',
      { 'There are weeds through the concrete. Somebody has put a stick by one.', when = { any = { { season = { 1, 1 } }, { season = { 5, 5 } }, { season = { 9, 9 } } } } },
      { 'The metal is too hot to lean on. Everyone stands like a heron.', when = { any = { { season = { 2, 2 } }, { season = { 6, 6 } }, { season = { 10, 10 } } } } },
      { 'Someone has brushed the snow off half the bench.', when = { any = { { season = { 4, 4 } }, { season = { 8, 8 } }, { season = { 12, 12 } } } } },
      'The geese are on the grass again, in their usual places.',
    },
    bus = {
      'The 14 is where it always is, which is not here.',
      'Seats in twos. One of you moves a bag.',
      'The driver knows your stop by now, and says so with the brakes.',
      { 'The windows are fogged. A kid has drawn a shark.', when = { any = { { season = { 4, 4 } }, { season = { 8, 8 } }, { season = { 12, 12 } } } } },
      { 'The sun comes in flat along the whole bus. Everyone is gold and tired.', when = { any = { { season = { 3, 3 } }, { season = { 7, 7 } }, { season = { 11, 11 } } } } },
      { 'Somebody has a tray of seedlings on their lap, all the way to Fourth.', when = { any = { { season = { 1, 1 } }, { season = { 5, 5 } }, { season = { 9, 9 } } } } },
      'Seven stops. There is a lot that fits in seven stops, or nothing.',
    },
    lot = {
      'The lamps in the lot come on one at a time, in no order.',
      'Engines start, and three cars stay where they are.',
      'A cart has got loose. It rolls to the low corner, where they all go.',
      { 'Everyone stands by a car with all four doors open, letting it out.', when = { any = { { season = { 2, 2 } }, { season = { 6, 6 } }, { season = { 10, 10 } } } } },
      { 'Scrapers. You can tell who is in a hurry by the sound.', when = { any = { { season = { 4, 4 } }, { season = { 8, 8 } }, { season = { 12, 12 } } } } },
      'Someone in a back seat has a coat over their head. You walk around it.',
      'Mo is in her car with the light on, reading something twice.',
    },
    dock = {
      'Door 4 is up. A square of outside, with a bird in it.',
      'The plate bangs each time. People wait for the second bang.',
      'A trailer of patio heaters. All of them off.',
      { 'The big fans are on, and push the same air at everyone in turn.', when = { any = { { season = { 2, 2 } }, { season = { 6, 6 } }, { season = { 10, 10 } } } } },
      { 'Cold comes in under the trailers and stays.', when = { any = { { season = { 4, 4 } }, { season = { 8, 8 } }, { season = { 12, 12 } } } } },
      'Somebody has chalked the score of something on door 6.',
      'The trucks are late. Gloves come off. It is almost a party.',
    },
    bar = {
      'The Anchor. Nobody has ever seen the sea from it.',
      'The quiz man is testing his microphone on people who came to be left alone.',
      'They have pushed two tables together. One leg is on a folded mat.',
      { 'The door sticks in this cold. Each new face has to fight its way in.', when = { any = { { season = { 4, 4 } }, { season = { 8, 8 } }, { season = { 12, 12 } } } } },
      { 'Everyone is out on the back step, with the moths.', when = { any = { { season = { 2, 2 } }, { season = { 6, 6 } }, { season = { 10, 10 } } } } },
      'Half of the table has its work boots on. Half went home to change.',
      'Someone has a coat on two chairs, and looks up each time the door goes.',
    },
  },

  weeks = {
    early_bus = {
      '{name} takes the early bus now.', '{name} was gone by the time you had your coat.', 'You wave. {name} is reading the timetable.',
      '{name} has found a new way around aisle six.', '{name} eats at eleven now. You eat at twelve.', '{name} holds the door, and does not wait.',
      'Two buses came. {name} chose the full one.',
    },
    sat_with = {
      '{name} has moved over to your table.', '{name} sits down across from you, with soup.', 'There is a chair pulled out. {name} has a foot on it.',
      '{name} saves you the seat that does not rock.', '{name} comes across the whole room with a tray.', 'You look up, and {name} is there, peeling something.',
    },
    table_moved = {
      'The table by the window is full before you come.', 'Your table has three chairs now. It had five.', '{name} and {other} have pushed two tables together.',
      '{name} has moved to the far table.', 'Somebody turned the tables. Nobody says who.', '{other} has taken the seat you had. There is room, on the end.',
    },
    falls_silent = {
      '{name} and {other} stop talking when you come.', '{name} says, "Later," and {other} picks up a box.', 'A laugh stops. {name} asks you about the weather.',
      '{name} and {other} are suddenly very busy with one label.', 'You heard your name. {other} says it was a game.', '{name} folds a piece of paper. {other} watches you see it.',
    },
    together = {
      '{name} and {other} share a bench now.', '{name} rides home with {other}.', '{name} and {other} have a joke. It has to do with a gnome.',
      '{name} has the coffee {other} likes, in the other hand.', '{name} and {other} leave by one door.', '{other} teaches {name} a card game. Badly, they say.',
      'Whatever {name} starts to say, {other} ends.', '{name} walked {other} to the bus. It is not on the way.',
    },
    apart = {
      '{name} and {other} eat at two tables.', '{other} comes in. {name} remembers something in the car.', '{name} used to wait for {other}. The bench is empty.',
      'The seat next to {name} has a bag in it.', '{name} and {other} at one table, not talking.', '{name} asks you to hand {other} the salt.',
    },
    seeks_you = {
      '{name} has been by your aisle twice.', '{name} asks when you are on break.', '{name} waits by the clock, reading the old notices.',
      'There is a note on your cart. "Bench? {name}."', '{name} lets one bus go, and looks for you.', '{other} says {name} was asking where you were.',
    },
    tired = {
      'You sleep through your stop. Twice.', 'You have read one label four times.', 'It is Thursday. You put on Wednesday.',
      'Somebody asks how you are. You have to think.', 'You sit in your coat on the stairs again.', 'Your coffee is cold, and you do not know since when.',
      'You said no to cards, and slept, and it helped.',
    },
    quiet = {
      'An ordinary week. It had five days in it.', 'Nothing happened, and nobody minded.', 'Somebody hummed all of Tuesday.',
      'The radio got stuck on one song. People sang.', 'You found the good tape gun, and lost it.', 'The week went by like a pallet. Square.',
      'Nobody said anything to you all Monday. Then two did.', 'You learned where aisle nine lies.', 'A whole day without the word rate.',
      'Someone left a pie. No one asked.',
    },
    leaves = {
      '{name} has cleared out the locker. A comb is left.', '{name} is gone. The stool is still at that height.', 'There was a card for {name}. Half of you had time to sign.',
      'It was the last day of {name}. Nobody knew till two.', '{name} got a job by the lake. {other} keeps the mug.', 'The name tape on the hook says {name}. No coat.',
    },
    arrives = {
      '{name} starts today, in a vest with folds in it.', 'Someone new. {name}. Eats in the stairwell.', '{name} asks you where the water is.',
      '{other} shows {name} which aisles lie.', 'There is a new coat on the hook. {name}.', 'First day. {name} laughs at all of the jokes.',
    },
    promoted = {
      '{name} has the gray vest. It still has the tag.', '{name} is lead now. People say well done, and sit elsewhere.', '{name} got the radio, and the keys, and a smaller smile.',
      'There is a desk now with {name} at it.', '{other} calls {name} "boss" and neither one laughs.',
    },
    written_up = {
      '{name} came out of the office with a yellow sheet.', '{name} signed something. You saw the pen.', '{name} got a write-up. Four minutes, it says.',
      'The yellow sheet is in the trash, in four pieces.', '{name} is very careful all week.', '{other} walks {name} to the bus after the office.',
    },
    gift = {
      'There are donuts. There is a sign on the donuts.', 'Mo gives out caps. They are good caps.', 'New microwave. The old one is left beside it.',
      'Everybody gets a gift card. It is for the store on the label.', 'There is a fruit bowl now. The pears are real.', 'Pizza, at eleven, for no reason anyone says.',
    },
    rule = {
      'A new sheet by the clock. People read it standing.', 'Phones go in the locker now. Says a sticker.', 'Line on the floor by the water. Yellow. New.',
      'From Monday, one door. The other has tape on it.', 'You need a card now for the good stapler.', 'The sheet says "effective at once". It has a typo.',
    },
    meeting = {
      'They called everybody in. There were chairs for half.', 'A man with slides. He said "family" eleven times.', 'One at a time, in the office. Four minutes each.',
      'Mo stood on a pallet and thanked you all.', 'There was a meeting. {name} asked one thing. Mo wrote it down.', 'They met in small groups. Not the groups who eat together.',
    },
    threat = {
      'Somebody left a map of the network on the table.', 'A van came. Two people took pictures of the doors.', 'Mo says she would hate for it to come to that.',
      'There is talk of Warehouse 2. There is always talk.', '"Nothing is decided," the sheet says. In bold.', '{name} was asked who else feels like that.',
    },
    told_back = {
      'You told that to one person. {name} tells it to you.', '{name} knows. You never told {name}.', 'It comes back to you with {other} in it, and a better end.',
      '{name} asks, quite kindly, about that thing you said.', 'Two people on the bus are talking. It is your story.', 'Mo mentions it. She has it nearly right.',
    },
    yes_given = {
      '{name} says yes, and asks who else.', '{name} says yes before you are done.', '"Sure," says {name}. The bell goes.',
      '{name} writes the day down on a glove.', '{name} says, "Thursday is perfect."', '{name} thinks for a bus and a half. Then yes.',
    },
    kept_by_absence = {
      'It was {name} who had the early shift, all at once.', '{name} said yes, and was not there.', 'The chair for {name} held coats.',
      '{name} had a thing. Nobody knows what thing.', 'You kept a cup for {name}. You drink it.', 'On Friday {name} is cheerful, and does not bring it up.',
    },
    sheet_grows = {
      'There are two more names on the sheet.', '{name} signed. On the wall, with your pen.', 'The sheet needs a second page.',
      '{name} signed under {other}. It looks good, in a row.', 'Somebody signed in pencil.', 'The sheet went round lates, and came back fuller.',
    },
    concession = {
      'The fan by door 4 is fixed. Nobody knows who fixed it.', 'A sheet by the clock. For once people read it twice.', 'Ten more minutes. {name} uses them to sit.',
      'It is not all of it. It is on paper, though.', 'Mo says it had been planned. {name} coughs.', 'They gave. {other} buys the round.',
    },
    rolled_back = {
      'The sheet by the clock is gone. The tape is there.', 'Back to how it was. It took one Monday.', 'The ten minutes are seven. Then they are not.',
      '"For now," it had said. {name} had read that part.', '{name} asks what happened to it. Mo says, to what?', 'The fan is off. It is a busy time, they say.',
    },
    invited = {
      '{name} asks if you play cards.', '{name} has written an address on your glove.', 'There is a cookout. {name} says bring nothing.',
      '{name} says Saturday, seven, by the bridge.', '"We stop at the Anchor," says {name}. "You could stop."', '{other} has told {name} you can cook. You are asked.',
    },

    heat_pace = {
      'Somebody threw up by the clock, and clocked in.', '{name} eats while walking.', 'They raised it. The board says so, in green.',
      'No one stops at the water now.', '{name} has not looked up since Tuesday.', 'Two people ran into each other in aisle nine. Both said sorry to the carts.',
    },
    heat_schedule = {
      'Everyone has the app open, under the table.', '{name} counts days on one hand, and starts over.', 'Three people swap Saturdays on one napkin.',
      '{name} is on the phone to a babysitter. Still.', 'The roster changed at ten last night.', 'A birthday cake is cut on a Tuesday. It was for Sunday.',
    },
    heat_air = {
      'The thermometer by door 4 has been taken down.', '{name} puts a wet towel in the freezer.', 'Somebody sat down in aisle twelve and stayed sitting.',
      'The ice machine is empty by ten.', 'People stand in front of the drinks machine with the door open.', '{name} has a cough, and {other} has it too.',
    },
    heat_pay = {
      '{name} has brought bread and nothing on it.', 'Nobody puts in for the coffee this week.', '{name} asks what the other place pays.',
      'Two people hold their slips side by side.', 'The talk at the table is of tires. What they cost.', '{name} took the extra shift. So did {other}. It was one shift.',
    },
    heat_safety = {
      'The dock plate jumped. {name} jumped back.', 'There is sand over something by door 6.', '{name} has a thumb in tape.',
      'A rack leans in aisle three. Someone hung a sign on it. "Leans."', 'The days-without board went to zero, and then up, quietly.', '{name} walks wide around the baler.',
    },
    heat_respect = {
      '{name} was told off in front of the trucks.', 'The bag check takes twelve minutes. They are your minutes.', 'They got the name of {name} wrong. Eleven years.',
      '"Some people," Mo said, to the whole room. Everyone wondered.', 'There is a camera over the sink.', 'They asked for ideas. The box has no slot.',
    },

    weather = {
      { 'Mud. Then sun on the mud.', when = { season = { 1, 1 } } }, { 'The geese are back, and act as if they own it.', when = { season = { 1, 1 } } },
      { 'Hot by nine. People walk in the shade of the trucks.', when = { season = { 2, 2 } } }, { 'A dry storm. All of Dock goes out to look.', when = { season = { 2, 2 } } },
      { 'Fog in the lot. You find your car by the sticker.', when = { season = { 3, 3 } } }, { 'First leaves in the dock drain.', when = { season = { 3, 3 } } },
      { 'Dark when you come, dark when you go.', when = { season = { 4, 4 } } }, { 'Ice. The 14 goes by sideways, slow, like a parade.', when = { season = { 4, 4 } } },
      { 'Rain. Nobody on the bench.', when = { season = { 5, 5 } } }, { 'Somebody has seen a crocus by door 9.', when = { season = { 5, 5 } } },
      { 'Ninety-eight outside. No one says what it is in here.', when = { season = { 6, 6 } } }, { 'The tar in the lot takes a shoe.', when = { season = { 6, 6 } } },
      { 'Wind. The big doors talk all night.', when = { season = { 7, 7 } } }, { 'A clear, cold morning, and it is wasted on you.', when = { season = { 7, 7 } } },
      { 'It snows into the trailers. They ship some of it.', when = { season = { 8, 8 } } }, { 'Gray all week. Even the gulls look hired.', when = { season = { 8, 8 } } },
      { 'Soft rain. The traffic circle has tulips. Who put them there?', when = { season = { 9, 9 } } }, { 'Warm enough to eat outside, if you are brave.', when = { season = { 9, 9 } } },
      { 'No wind at all. The flag at the gate gave up.', when = { season = { 10, 10 } } }, { 'Thunder at last, at ten past two. People cheered.', when = { season = { 10, 10 } } },
      { 'Bright and short, the days. Everybody has a cold.', when = { season = { 11, 11 } } }, { 'Wet leaves on the ramp. Sand on the leaves.', when = { season = { 11, 11 } } },
      { 'The first snow stays this time.', when = { season = { 12, 12 } } }, { 'Stars, at six in the morning, over the trucks.', when = { season = { 12, 12 } } },
    },
  },
}
