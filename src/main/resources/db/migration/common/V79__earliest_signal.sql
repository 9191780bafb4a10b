-- All units of a round speak next at the same moment. Without the step in the index, finding the
-- earliest sorts all of them at every submission.
drop index obligation_signal;
create index obligation_signal on obligation (round_id, next_signal_at, next_signal_step);
