-- An employer who lets whoever stands out go, as soon as it can be paid for. Only for the plays.
return {
  format = 1, kind = 'mind', role = 'employer', id = 'hard', title = 'Hard', about = 'Dismisses.',
  week = function(view, act)
    if view.sees() then act.dismiss(view.sees()) end
  end,
}
