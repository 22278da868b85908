-- Gwen adjusted claims for nineteen years and never stopped. Exhibits, clauses, stamps. Dry, exact, kind by the page.
-- When it matters she states one fact and puts a thing on the table.
return {
  format = 1, kind = 'person', id = 'gwen',
  name = 'Gwen Tally', pronoun = 'she', age = 48, dept = 'returns', shift = 'day', years = 6,

  bio = {
    knows   = 'Cross-examines parcels. Was a claims adjuster. Reads every notice, both sides.',
    hidden  = 'Her father is alone from two to four if her shift moves. She carries his stove knobs in her coat.',
    outside = 'The county quiz. Second, three years running. There is a dentist.',
    union   = 'Dues are a premium. She wants to see the paid claims.',
    want    = 'The county title. Her father safe at home, in his own kitchen.',
  },
  voice = {
    rules = {
      'Two things. One, two. Clauses and exhibits.',
      'Everything is alleged until she has held it.',
      'A soft remark gets a stamp: pending, accepted, denied.',
      'When it matters: one fact, no numbers in front of it.',
    },
    test  = 'Two things. One: alleged.',
    never = { 'I feel', 'to be honest', 'going forward', 'lol' },
  },
  draw = { sociability = {35, 50}, caution = {65, 80}, reactance = {40, 55}, openness = {30, 45} },
  likes = { games = 75, cards = 60, break_room = 55, meal = 45, walk = 30, bar = 25, party = 20 },
  cares = { schedule = 85, pay = 50, safety = 45, respect = 45, air = 30, pace = 25 },
  ties = {
    kit    = { trust = 55, why = 'Same bench. Kit performs the parcel, she rules on it.' },
    curtis = { trust = 58, why = 'Drives her father Sundays, to see the pigeons. Never mentions it.' },
    wanda  = { trust = 40, why = 'One lottery ticket, nine years. Three numbers each.' },
  },

  facts = {
    quiz    = { depth = 1, call = { 'How did the quiz go?', 'Who won the quiz?' },
                answer = { 'Second. A capital had changed its name. I was not informed.', 'The dentist. By one river.' } },
    lottery = { depth = 1, call = { 'Anything on the ticket?' },
                answer = { 'Two numbers. One of them was the date.', 'Forty-one dollars back in nine years. The file stays open.' } },
    father  = { depth = 3, call = { "How was your father's Sunday?" },
                answer = { 'Curtis took him to the birds. One is named after me. The fat one.', 'Good. He beat me at capitals. He made two of them up.' } },
    knobs   = { depth = 4, confided = true,
      leaks = { { move = 'information', lure = 'join', "You're not alone. Someone in Returns leaves a parent by himself because of these hours." } } },
    parcel = { depth = 1, call = { 'What did the last parcel confess to?' }, answer = { 'A drill, "unused." It had a tooth mark. We do not ask.', 'Everything. There was a receipt for the other one in it.' } },
  },

  starts = {
    { grievance = 'schedule', place = 'returns_bench', band = 'warm', 'Two things. One: did your hours change? Two: who told you, a person or a wall?' },
    { grievance = 'schedule', place = 'break_room', band = 'close', 'Read me this notice aloud. I want to know if I am reading it angry.' },
    { grievance = 'respect', place = 'returns_bench', band = 'warm', 'A write-up goes in a file. Have you seen the file? Has anyone?' },
  },
  due = {
    kept     = { 'Promised, and delivered. I have no column for that.' },
    broken   = { 'Claimed: Thursday. Found: no Thursday.' },
    after_no = { 'Nothing on file against you. Capital of Peru?' },
    sore     = { 'Closed for lunch.' },
    repaired = { 'Apology received. Marked paid.' },
  },
  openers = {
    returns_bench = { cold = { "State your business. That's a joke. Mostly." }, warm = { "Exhibit: one grill, 'never lit.' There is a rib in it." },
                      close = { 'Sit. Two things. The second is cake.' }, sore = { 'I have parcels.' } },
    break_room = { cold = { '(She is doing a crossword in pen.)' }, warm = { 'River in Bolivia, six letters. No phones.' },
                   close = { 'I kept you the chair with the good view of the clock.' }, sore = { '(She turns the crossword over.)' } },
    lot = { cold = { '(She has her keys out already.)' }, warm = { 'Nine minutes, door to door. Walk me to the car and make it eight.' },
            close = { 'Get in. I can take you as far as the lights, and one question.' }, sore = { '(She checks her mirrors. All of them.)' } },
  },
  closes = {
    cold = { 'Next parcel.', 'That will be all.' }, warm = { 'Back on the clock.', "I'll take that away and read it." },
    close = { 'Go. Capital of Mongolia by tomorrow.', 'Safe home. I want that in writing.' }, sore = { 'Case closed.' },
  },

  topics = {
    hours = { about = 'work', grievance = 'schedule', rungs = {
      [1] = {
        says = { cold = { "Handbook, page nine. 'Shifts may vary.'", "Two words on page nine: 'may vary.' They are the best paid words in the book.", "I am on page nine. 'Hours are subject.' It doesn't finish. I looked on ten." },
                 warm = { { "Page nine. 'Shifts may vary.' Nineteen years I wrote that kind of thing.", "'May' means it will, on a Tuesday." }, { 'I have found the page. Nine. Hours may vary.', 'They always do it on a Tuesday. It is a day with no lawyers in it.' } } },
        you = {
          { move = 'open_question', "What does 'vary' come to, in practice?" },
          { move = 'joke', "I only got as far as the map of the fire doors. I'm not in it." },
          { move = 'simple_reflection', when = { band = { 'warm', 'close' } }, 'On a Tuesday.' },
          { move = 'persuade', lure = 'cheer', "They'd never move you. You're too good." },
        },
        on = {
          wonder = { change = { { 'It means they tell you after.', "I saw a man lose a roof to the word 'vary.'" } }, neutral = { 'It is not defined. I looked for the page.', 'Whatever it needs to. That is the beauty of it.' } },
          swap = { neutral = { 'Door four is on it twice.', 'It has a fold-out. I am told the fold-out is binding.' }, change = { 'Nor am I. I asked.' } },
          echo = { change = { 'Before ten, as a rule. So you have the week to get used to it.' }, neutral = { 'Tuesdays, in my experience.', 'It used to be Fridays. Fridays, people had the weekend to read.' } },
          tell = { neutral = { 'Put that on letterhead.', 'One: best by whose count? Two: thank you.' }, sustain = { "'Best' is not a clause." } },
        },
        edge = { 'It is a handbook. It props up the scale.' },
        mind = 'Somebody else has opened it.',
      },
      [2] = {
        says = { warm = { { 'One: my day ends at 2:20. Two: I am home by half past.', 'Those two are holding up a house.' }, { 'I leave at 2:20 and I am in my hall by half past.', 'Nobody has asked me why I run for the car. I would say: exercise.' }, { 'Exhibit: one parking space, nearest the gate. I come in at five for it.', "It's for the other end of the day. I have to be home by half past two." } },
                 close = { { "I'm in the door at half past two. Every day, six years.", 'I put the key in, and I listen first.' } } },
        you = {
          { move = 'open_question', 'Who is it that needs you at half past?' },
          { move = 'complex_reflection', "Ten minutes, and everything sits on them." },
          { move = 'share', "When I get home I just sit on the bed with my boots on." },
          { move = 'persuade', lure = 'fix', 'Have you asked for a fixed shift?' },
        },
        on = {
          wonder = { change = { { 'My father. Taught geography. These days he is shaky on this street.', learn = 'father' } }, neutral = { 'An interested party.', 'A gentleman of fixed habits.' }, sustain = { 'Outside the file, that.' } },
          echo = { change = { { 'Ten. I drive it in nine and sit on the last one.', bridge = 'hours.3' } }, neutral = { 'They do. So far.', 'And a green light on Mill. I know that light personally.' } },
          swap = { change = { 'Both boots? I would pay a premium for that.' }, neutral = { 'A sound policy.', 'How long for? I only ask out of envy.' } },
          tell = { neutral = { 'One would think so.' }, sustain = { 'There is. I have four. Nobody signs the bottom.' } },
        },
        edge = { 'Home. Where people keep their coats.' },
        mind = 'Half past two. Usually I say "errands."',
      },
      [3] = {
        says = { warm = { { "My father's sitter leaves at two. He naps the half hour.", 'That is the whole policy.', learn = 'father' } },
                 close = { { 'The sitter goes at two. He naps till I am in the door.', 'Start me at eight, and it is two to four, awake. By himself.', learn = 'father', tells = 'schedule' } } },
        you = {
          { move = 'complex_reflection', 'It holds as long as nothing moves.' },
          { move = 'silence', '(Let her finish the tag.)' },
          { move = 'open_question', "What's he like, on a good day?" },
          { move = 'persuade', lure = 'fix', goal = 'yours', "Tell Mo that. She's got a heart. She wouldn't touch your hours." },
        },
        on = {
          echo = { change = { 'Correct. One ice storm and I am in breach.' }, neutral = { 'So far. Knock on that crate.' } },
          rest = { change = { { 'I have something of his in my coat.', bridge = 'hours.4' } }, neutral = { '(She tags it. Neatly. Twice.)' } },
          wonder = { change = { { 'He asks capitals, I answer.', "Then he tells me about my mother, as if I'd like her." } }, neutral = { 'In Portugal, mostly. He went once.' } },
          tell = { neutral = { "She'd send a card. She's good at cards." }, sustain = { 'Then it is known. What is known gets planned around.' } },
        },
        edge = { 'He is fine. He has a puzzle.' },
        mind = { 'That is more than any form has asked.', tell = 'A heart. I have seen the heart. It had a deadline.' },
      },
      [4] = {
        says = { close = { { '(She sets four stove knobs down, in a row.)', "They kept me till four once. He can light it. He can't stop it.",
                             'So I take the stove with me.', learn = 'knobs', tells = 'schedule' } } },
        you = {
          { move = 'complex_reflection', "So that's what rattles. You've had the whole kitchen on you." },
          { move = 'silence', '(Straighten the fourth one, in line with the rest.)' },
          { move = 'persuade', lure = 'duty', goal = 'yours', "Gwen, put those on Mo's desk. Just like that. Nobody could answer it." },
        },
        on = {
          echo = { change = { { "There's a box for it. 'Left alone, at risk.' I used to read those boxes.", 'If the county checks mine, they come and get him.' } }, neutral = { 'Four. I count them at the door.' } },
          rest = { change = { { 'Front left is his favorite. Cocoa.', 'Half past two, I put it back on, and I make the cocoa.' } }, neutral = { '(She puts them back, one by one.)' } },
          tell = { change = { 'If it came to that, I would carry them in. Not you. Me.' }, neutral = { 'Not those. Ask me for a document.' }, sustain = { { 'Then it is an exhibit.', "You don't get exhibits back." } } },
        },
        edge = { 'Keys. I have a great many keys.' },
        mind = 'One fact. No stamp on it.',
      },
    } },

    ticket = { about = 'life', rungs = {
      [0] = {
        says = { cold = { '(She checks a lottery ticket against the paper, and folds it away.)', '(She is writing six numbers on a slip, from memory, without looking down.)', "(A lottery slip, folded in four. It's in her glasses case.)" }, warm = { 'Same six numbers, nine years. I know how that looks.', 'Draw is tonight. I have done the sum, and I bought the ticket. Note the order.', 'One ticket a week. I would never have insured me.' } },
        you = {
          { move = 'small_talk', 'Did it win?' },
          { move = 'joke', "Half's mine. I was standing next to it." },
          { move = 'open_question', 'How did you choose the numbers?' },
          { move = 'closed_question', lure = 'prove', 'Do you know what the odds are on that?' },
        },
        on = {
          swap = { change = { { 'It pays a dollar of hope a week. The premium is fair.', learn = 'lottery' } },
                   neutral = { { 'Not so one would notice.', to_move = 'small_talk' }, { 'Denied. You have no standing.', to_move = 'joke' }, 'Nothing yet. The claim remains open.' } },
          wonder = { change = { { 'Three are mine, three are Wanda\'s. Neither will say which.', learn = 'lottery' } }, neutral = { 'By a method. It is a poor method.', 'Birthdays. Not mine. I know what mine has done.' } },
          probe = { neutral = { 'One in fourteen million. I worked it out for pleasure.' }, sustain = { 'I do. Do you?' } },
        },
        edge = { 'A bookmark, in effect.' },
        mind = { 'Did not laugh. I would have laughed.', probe = 'Odds. To an adjuster.' },
      },
      [1] = {
        says = { cold = { 'There is a county quiz. I attend it.', 'Thursdays I answer questions in a hall, for a cup. I do not have the cup.', 'Capital of Burkina Faso? Never mind. There is a quiz.' }, warm = { { 'County quiz. Second, three years running.', 'There is a dentist. He does rivers.', learn = 'quiz' }, { 'Four points. The county quiz, last spring. I had the answer in my mouth and the dentist had it on paper.', learn = 'quiz' }, { 'I have lost the county quiz to one man three times. He drills. It is his trade.', learn = 'quiz' } } },
        you = {
          { move = 'open_question', 'Where do you lose points?' },
          { move = 'joke', 'I only know flags. And only the ones with birds.' },
          { move = 'affirm', "I've seen you do the crossword. In pen." },
          { move = 'information', lure = 'fix', "There's an app for that." },
        },
        on = {
          wonder = { change = { 'Pop music. Kit is coaching me. It goes badly, and with drums.' }, neutral = { 'Sports. Any of them.', 'In the last round, at the tie. One starts to listen to the chairs.' } },
          swap = { change = { { 'Legion hall, Thursday. We are short one flags person.', invites = 'games', learn = 'quiz' } }, neutral = { 'Birds are eleven points of flags. Useful.', 'Name me three. I have a form.' } },
          stand = { neutral = { 'Pencil is an admission.', 'It is a cheap pen. Note that too.' }, change = { 'You saw that. Pencil is for guessers.' } },
          tell = { neutral = { 'It would want my email.' }, sustain = { 'An app cannot sulk. Half of it is the sulking.' } },
        },
        edge = { 'It is a hall. There are sandwiches.' },
        mind = 'Interested. No motive found yet.',
      },
    } },

    parcels = { about = 'life', rungs = {
      [0] = {
        says = { cold = { "(She turns a box twice and sniffs the seam.)", '(She has a flashlight in her teeth and an arm in a barbecue.)' },
                 warm = { { 'Sit. The witness is a garden chair. It says it was never sat in.' }, 'Exhibit C. One hammock, "opened in error." There is a peanut in it.' } },
        you = {
          { move = 'joke', 'I say it was framed.' },
          { move = 'open_question', 'What gives it away?' },
          { move = 'small_talk', 'You have the best light in the building over here.' },
          { move = 'closed_question', lure = 'hurry', "Can't you just tick it off and do the next one?" },
        },
        on = {
          swap = { change = { { 'Then you may speak for the defense. You have one minute. It has none.', learn = 'parcel' } }, neutral = { 'So they all say, and so do the owners.', 'Sustained. I think.' } },
          wonder = { change = { { 'The tape. People lie with the box. Nobody thinks to lie with the tape.', learn = 'parcel' } }, neutral = { 'Sand. It is nearly always sand.' } },
          probe = { neutral = { 'I can. It would be a smaller life.' }, sustain = { 'Tick what, exactly?' } },
        },
        edge = { 'A parcel. It is weighed, it is tagged, it goes.' },
        mind = 'They looked at the tape. Good eye, that.',
      },
      [1] = {
        says = { cold = { 'A box knows more than the form does.', 'People pack the way they argue. You can read it.' },
                 warm = { { 'This one is wrapped like a baby, and the reason says "junk."', 'Somebody was told to send it back. They did not want to.', learn = 'parcel' },
                          { 'One: a tent for four. Two: one sleeping bag used.', "I don't write that on the tag. There is no line for it.", learn = 'parcel' } } },
        you = {
          { move = 'open_question', "What's the kindest thing you ever found in one?" },
          { move = 'complex_reflection', 'You see a whole house, and you get to write one word.' },
          { move = 'share', 'I packed my last apartment in shirts. I never found the good mug.' },
          { move = 'offer_help', lure = 'hurry', goal = 'theirs', 'I have ten minutes till the bell. Do you want the tags written?' },
        },
        on = {
          wonder = { change = { 'A sweater, in a box of hose. And a note: "For whoever opens this. It is cold in there, I bet." It fits.' }, neutral = { 'A whole receipt.' } },
          echo = { change = { 'One word, from a list. I have asked for "regretted." It was not added.' }, neutral = { 'The word is mostly "other."' } },
          swap = { change = { 'It is in a shoe. I would put money on a shoe.' }, neutral = { 'Wool, I hope.' } },
          stand = { change = { { 'Accepted. You write, I rule. Block letters. After, you get the chair.' } }, neutral = { 'Show me your sevens first.' } },
        },
        edge = { 'Returned goods. The name says it.' },
        mind = { 'They asked for kind. I had been asked for fraud.', stand = 'Ten minutes, offered. I looked for the catch. It is ten minutes.' },
      },
      [2] = {
        says = { warm = { { 'Nineteen years of claims. I paid one I should not have. Water damage. It was tears.', 'A piano, if you can believe it.' },
                          { 'I passed a false claim, once. She said storm. There had been no storm.', 'I wrote "storm." I can still see my own hand do it.' } } },
        you = {
          { move = 'open_question', 'What made that one different?' },
          { move = 'simple_reflection', 'One, in nineteen years.' },
          { move = 'silence', '(Cap the pen for her.)' },
          { move = 'persuade', lure = 'cheer', 'Oh, anybody would have done that.' },
        },
        on = {
          wonder = { change = { 'She had laid out every receipt. For everything but the lie. I thought, this woman has never done it before.' }, neutral = { 'It was a Friday. I looked up.' } },
          echo = { change = { "It's the only one I remember by name. That's worth thinking about." }, neutral = { 'That I know of.' } },
          rest = { change = { 'The rest I decided rightly. I would not want to meet them.' }, neutral = { '(She takes the pen back. She says thank you to the pen.)' } },
          tell = { neutral = { 'You are kind. I have seen the figures.' }, sustain = { 'Anybody did not. There were thirty of us on that floor.' } },
        },
        edge = { 'An old file. It has been shredded. By me.' },
        mind = { 'Told them the storm. I should like it noted that they kept still.', tell = 'Anybody. I worked with anybody.' },
      },
    } },
  },

  bank = {
    wonder = {
      cold = { neutral = { 'Pending.', "I'd want a date on that.", 'The file is silent on that.', 'Several causes. None proven.', "I'd want to see the original." }, sustain = { 'On what grounds?' } },
      warm = { change = { 'Two answers. You can have both.', 'Nobody has put it to me in that order.' }, neutral = { 'That one wants a chair.', 'It varies. See page nine.', 'I have a draft answer. Unsigned.', 'One: it is complicated. There is no two.', 'Come back at the break. I answer better with tea.', 'I know what I would have written. I am less sure it was so.' }, sustain = { 'Not covered.' } },
      close = { change = { 'One fact, then. No exhibits.', "I'll tell you what I leave out of reports." }, neutral = { 'Undecided. I dislike undecided.', "Leave it open. I'll come back to it." } },
      sore = { neutral = { 'No statement.' }, sustain = { 'Put it in writing.' } },
    },
    probe = {
      cold = { neutral = { 'Alleged.', 'On some dates.', 'In part.', 'Not in those words.', 'See attached.' }, sustain = { 'For whose records?' } },
      warm = { change = { 'Yes. I can show you.', 'Confirmed. Twice.' }, neutral = { 'Partly. With conditions.', 'To the best of my knowledge.', 'Seven times in ten.', 'More often than I put down.', 'On a strict reading, no.', 'It is likely. I would not insure it.' }, sustain = { 'Leading question.' } },
      close = { change = { 'Yes. And I have dates.', "Yes. I wish it were 'alleged.'" }, neutral = { 'I would say yes. I would not swear to it.', 'Broadly. Not on Tuesdays.' } },
      sore = { neutral = { 'Not to my knowledge.' }, sustain = { 'Asked. Filed.' } },
    },
    echo = {
      cold = { neutral = { 'A summary, yes.', 'In outline.', 'As stated.', 'Broadly what I said.', 'That may stand.' }, sustain = { 'Not my wording.' } },
      warm = { change = { 'Correct. I had not set those side by side.', 'Yes. That was the bit I skipped.' }, neutral = { 'Accurate. Slightly warm.', 'Near enough to initial.', 'Strike one word and yes.', 'Fair. A little kind to me.', 'Read it back once more? No. It holds.', 'The sense is right. I would move a comma.' }, sustain = { 'Facts fine. Tone denied.' } },
      close = { change = { "That's the finding. I'd been walking around it.", 'Yes. Write it down before I amend it.' }, neutral = { '(She looks for her glasses. She is wearing them.)', 'I used to charge for that.' } },
      sore = { neutral = { 'Entered.' }, sustain = { 'I gave my statement once.' } },
    },
    swap = {
      cold = { neutral = { 'I see.', 'Plausible.', 'Duly noted.', 'And was anyone hurt?', 'It happens. Rarely as told.' }, sustain = { 'No witness, I take it.' } },
      warm = { change = { 'Ha. Paid in full.', 'I did not see that, and I used to look for a living.' }, neutral = { 'Wear and tear.', 'Go on. I have four minutes.', "I've paid out on less.", 'I would need to see the dog.', "I'm smiling. It doesn't always show.", 'Kit told me that one with a bucket. Yours is the better text.' }, sustain = { 'That one has holes in it.' } },
      close = { change = { 'I believe you. Mark the day.', 'Then we have the same two faults.' }, neutral = { 'You tell it worse each time. I like it.', 'My father would want that one.' } },
      sore = { neutral = { 'Indeed.' }, sustain = { 'Not relevant.' } },
    },
    stand = {
      cold = { neutral = { 'Kind. Unverified.', 'Not required.' }, sustain = { 'And what does it cost me?' } },
      warm = { change = { 'Accepted. Hold this tape.', "I'll take you up on half of that." }, neutral = { "I'll keep that on file.", 'Generous. Read your small print.', 'You seem very sure.' }, sustain = { 'Show me the claims history.' } },
      close = { change = { 'All right. Accepted. No conditions.', "Thank you. That's the whole sentence." }, neutral = { "I don't know where to enter that.", 'You would be listed. Under people.' } },
      sore = { neutral = { 'Received.' }, sustain = { 'In exchange for what?' } },
    },
    tell = {
      cold = { neutral = { 'Source?', 'Is there a page number?' }, sustain = { 'Hearsay.' } },
      warm = { change = { 'Print me that. Both sides.', 'If that is so, it matters. Is it so?' }, neutral = { 'On paper, yes.', 'Who told you, if I may ask?', 'And the footnote?' }, sustain = { 'Show me one paid claim.' } },
      close = { change = { 'Good. Now the part that hurts your case.', "I can't fault it. I tried." }, neutral = { "I'd like to believe it. I'll read it first.", 'Leave me the copy.' } },
      sore = { neutral = { 'So it is claimed.' }, sustain = { 'Bring paper next time.' } },
    },
    press = {
      cold = { neutral = { '(She caps her pen.)', 'Evidence, please.' }, sustain = { "I'll need that request in writing." } },
      warm = { change = { 'You have a point. You also have a finger in my face.', 'Granted. Now sit down.' }, neutral = { 'Cite something.', 'Loud is not a document.', "I'm reading. You go ahead." }, sustain = { 'Denied, with regret.' } },
      close = { change = { 'I know what it says. I used to write them.', 'Yes. Page nine scares me.' }, neutral = { 'Give me the night and a pencil.', 'Early. Not wrong, early.' } },
      sore = { neutral = { '(She reads the label again, aloud.)' }, sustain = { 'Take it up with claims.' } },
    },
    propose = {
      cold = { neutral = { 'Terms?', 'I would have to read it.' }, sustain = { 'I decline. Politely.' } },
      warm = { change = { "I could. What's the exposure?", 'Possibly. Who is liable?' }, neutral = { "Draft it. I'll mark it up.", 'Is it before two-thirty?', 'Conditionally interested.' }, sustain = { 'Not on these facts.' } },
      close = { change = { 'Yes. Now tell me what goes wrong.', 'I read it twice, and still yes.' }, neutral = { 'Let me get him settled first, then ask.', 'Ask me Sunday. Curtis has him Sundays.' } },
      sore = { neutral = { 'Under review.' }, sustain = { 'Claim denied.' } },
    },
    rest = {
      cold = { neutral = { '(She initials a tag.)', '(She weighs a parcel in one hand.)', '(She squares a pile of slips.)', '(She peels an old label off. Under it, an older one.)', '(She reads the bottom of her cup.)' }, sustain = { '(She checks the clock against her watch.)' } },
      warm = { change = { 'Off the record, then.', 'Before you close that.' }, neutral = { '(She clicks the pen. She clicks it back.)', '(She reads a label and raises one eyebrow.)', '(She shakes a box. It rattles. She nods.)', '(She slides the crossword your way. Nine down is blank.)', '(She smells a parcel, and writes "barbecue.")', '(She hands you a tag. You hand it back. It seems to be a game.)' }, sustain = { 'Nothing further.' } },
      close = { change = { 'You may as well have the next page.', 'Wait. I left something out.' }, neutral = { '(She caps the pen. It stays capped.)', '(Something rattles in her coat. She holds it still.)' } },
      sore = { neutral = { '(She turns a page.)' }, sustain = { 'Good day, then.' } },
    },
  },

  asked = {
    yes      = { "Yes. Who else, by name? And what if it's half?", "I will. What do we say if she offers us coffee?" },
    yes_thin = { 'Of course. Put me on the list.', 'Certainly. Happy to.' },
    not_now  = { "Not this month. The sitter's away.", 'After the county final. Ask me then.' },
    open     = { 'No. Bring me one paid claim, and ask again.' },
    side     = { "Your tag's on upside down. There." },
    hard     = { 'No. I have read it to the end, and no.' },
    kept     = { 'As stated. Two minutes early.' },
    not_kept = { '(She has the crossword up like a fence.)' },
  },
  did = {
    kept     = { 'Gwen came, with a folder. She opened it once, and read one line.' },
    not_kept = { "By 2:21 Gwen's coat was gone from the hook." },
  },
  group = {
    listens = { '(She writes it down, then reads it back to herself.)' },
    doubts  = { 'Dues are a premium. Show me who got paid.', 'Half of the new ones wait over a year for a contract. Which half are we?', 'Two things. One: who signs? Two: who sits with my father while I do?' },
    joins   = { 'I move the bold one. I have read the timid one.' },
  },
  action = {
    comes = { '(She has the handbook. A lottery ticket marks page nine.)' },
    stays_away = { '(Her tags are done. Her coat is gone.)' },
    speaks = { 'Page nine, Mrs. Stadtler. Aloud, please.' },
    after_win = { 'Paid, in part. I will take in part.' }, after_loss = { 'Denied. One may appeal. Cake first.' },
  },
}
