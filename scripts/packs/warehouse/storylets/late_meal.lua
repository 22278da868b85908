return {
  format = 1, kind = 'storylet', id = 'late_meal',
  when = { season = { 10, 10 } }, weight = 6, once = true, place = 'dock',
  beats = {
    { 'Six thirty in the evening, and the sun in door 6. Lates are on their meal. There are a few from days who should be home, and are not. Nobody called it.' },
    { 'Somebody has put a sheet on a hot tub. It has flatbread, egg rolls, a pot, grapes, and a cake that says CONGRATULATIONS MARK, returned.' },
    { who = 'desmond', 'Who is Mark? What did he do? Why did he send it back?' },
  },
  you = {
    { move = 'joke', mark = 'mark_cake', 'He got the job. Then he met Gary.', with = 'desmond',
      on = { any = { 'Desmond has to put his plate down. Kit gives Mark a speech. Gwen cross-examines him. It goes on till the bell, and at the bell it turns out that days have, somehow, unloaded half of a truck.' } } },
    { move = 'introduce', mark = 'mark_cake', "Curtis, this is Teo. He'd like to know about the birds. Teo, ask him how they find home.", with = 'teo', introduces = { 'curtis', 'teo' },
      on = { any = { '"Walk me through the process," says Teo, and Curtis does, and it takes the whole sunset. Teo does not make one joke. He asks if they ever get tired of it.' } } },
    { move = 'information', mark = 'mark_cake', lure = 'duty', "While everyone's here, there's just one thing about the schedule.", with = 'desmond',
      on = { any = { 'Everybody turns to you politely. "You\'re among friends," says Sol. "Have some cake." You have some cake. Near the end, it comes up on its own, from Mireille, who says but only one thing.' } } },
  },
}
