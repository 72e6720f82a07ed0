-- What the app role may do: it serves, owns nothing, and is held by row-level security.
-- Applied after every migration; :app is the role's name. Nothing is granted but by a line here.
revoke all on all tables in schema base, youth, statistics, support, collection, culture from public, :app;
revoke all on all functions in schema base, youth, statistics, support, collection, culture from public, :app;
revoke create on schema public from public;
grant usage on schema base, youth, statistics, support, collection, culture to :app;

-- Public facts.
grant select on base.instance, base.municipality, base.area, base.municipality_year, base.population to :app;
grant execute on function base.with_predecessors(text[]), base.municipality_on(text, int) to :app;

-- The scope of a transaction, which the policies ask.
grant execute on function base.scope_person(), base.scope_nation(), base.scope_municipalities(), base.scope_units(),
  base.in_scope(text, uuid), base.is_colleague(uuid), base.scope_permission() to :app;

-- People: no password and no session can be read by the app role; the functions below are the only doors.
grant select (id, email, name, language, disabled_at, created_at, signed_in_at, idle), insert (id, email, name, language),
  update (name, language, disabled_at) on base.person to :app;
grant select, insert on base.role_grant to :app;
grant update (ended_at) on base.role_grant to :app;
grant insert on base.one_time_link to :app;
grant execute on function base.find_credentials(text), base.open_web_session(bytea, uuid, interval, interval),
  base.close_web_session(bytea), base.enter(bytea), base.release_key(bytea, bytea), base.count_attempt(bytea[], interval),
  base.forgive_attempt(bytea, bytea), base.find_link(bytea), base.use_password_link(bytea, text),
  base.use_first_administrator_link(bytea, text, text, text, text), base.checked_place(text),
  base.invite(text, text, text, text, text, uuid, bytea), base.holds_only(uuid, text, text[]), base.end_roles(text, uuid, text[], uuid), base.disable_idle() to :app;

-- An audit entry is never changed; an accepted write gets its answer within its own transaction.
grant select, insert on base.audit to :app;
grant select, insert, update on base.intake to :app;

-- Youth work.
grant select, insert on youth.unit, youth.session, youth.session_month, youth.tag_month, youth.facet_month, youth.topic_month, youth.publication to :app;
grant update on youth.session, youth.session_month, youth.tag_month, youth.facet_month to :app;
grant update (topics, version) on youth.topic_month to :app;
grant select, insert on youth.topic_addition to :app;
grant update (name_fi, name_sv, environment, language, opened_on, closed_on, type, address, area, latitude, longitude,
  accessibility, version) on youth.unit to :app;
grant update (public, version, decided_at, decided_by) on youth.publication to :app;
grant execute on function youth.place_of_session(uuid), youth.place_of_unit(uuid) to :app;
-- A plan stays in its unit's municipality, and says for ever which one it goes on from.
grant select, insert on youth.plan, youth.plan_break, youth.group to :app;
grant update (version, unit, group_id, name_fi, name_sv, form, environment, weekdays, every_weeks, first_day, last_day,
  start_time, end_time, tags, youth_part, staff_count) on youth.plan to :app;
grant update (version, unit, holiday, name_fi, name_sv, first_day, last_day, effect, removed_at) on youth.plan_break to :app;
-- Hours stay with their unit.
grant select, insert on youth.opening to :app;
grant update (version, season, first_day, spans, removed_at) on youth.opening to :app;
grant update (version, unit, name_fi, name_sv, needs, goals, outcome, partners, starts_on, ends_on, members)
  on youth.group to :app;
-- Of an import, what its sheet is and how far it is; never where it belongs or whose it is.
grant select, insert on youth.import to :app;
grant update (version, state, sheet, mapping, rows, recorded, there, differing, deleted, locked, refused, progress_at)
  on youth.import to :app;
grant execute on function youth.place_of_import(uuid), youth.forget_sheets() to :app;

grant select, insert (municipality, session, unit, plan, date, start_time, end_time, form, opened_by),
  update (version, put_aside_at) on youth.tally to :app;
grant select, insert (municipality, session, id, unit, arrived, undone, age, gender, role, phone, version),
  update (arrived, undone, settled, age, gender, role, phone, version) on youth.arrival to :app;
grant select, insert (municipality, gender, decided_by), update (gender, version, decided_at, decided_by)
  on youth.tally_choice to :app;
grant execute on function youth.place_of_tally(uuid), youth.counts_gender(text), youth.forget_tallies() to :app;
grant execute on function youth.plans_elsewhere(text, uuid), youth.is_counted_elsewhere(uuid, uuid) to :app;
-- A key's hash cannot be read; numbers of places are given by the database.
grant select (municipality, id, name, made_by, made_at, last_used_on, revoked_at, revoked_by),
  insert (municipality, id, name, key_hash, made_by), update (revoked_at, revoked_by) on youth.api_key to :app;
grant select on youth.card_group to :app;
grant select, insert (municipality, session, title, unit, group_id, date, start_time, end_time, end_date),
  update (recorded) on youth.card_activity to :app;
grant execute on function youth.enter_by_key(bytea, date), youth.forget_card_activities() to :app;
-- A step taken is never changed; going back is the next one.
grant select, insert on youth.joining, youth.agreement, youth.joining_contact to :app;
grant update (withdrawn_at, withdrawn_by) on youth.agreement to :app;
grant update (contact_on, note, changed_at, changed_by) on youth.joining_contact to :app;
grant execute on function youth.step_of(text), youth.scope_joining() to :app;

-- The structure: what is no longer used is retired; a lock that was lifted and what was opened stay readable.
grant select, insert on youth.template, youth.local_tag, youth.goal, youth.question, youth.unit_year, youth.lock, youth.unlocking to :app;
grant update (unit, name_fi, name_sv, form, environment, start_time, end_time, staff_count, staff_minutes, tags, local_tags, valid_from,
  valid_to, retired, version) on youth.template to :app;
grant update (name_fi, name_sv, tag, retired, version) on youth.local_tag to :app;
grant update (unit, year, words_fi, words_sv, measure, target, retired, version) on youth.goal to :app;
grant update (unit, text_fi, text_sv, scale, retired, version) on youth.question to :app;
grant update (cost_cents, includes, first_month, last_month, version) on youth.unit_year to :app;
grant update (opened_at, opened_by, reason) on youth.lock to :app;
grant update (corrected_at) on youth.unlocking to :app;
grant execute on function youth.locked_days(text, date[]), youth.hold_months(text), youth.reminder_addressees(date),
  youth.stop_reminders(bytea) to :app;
grant select, insert, update on youth.reminder_choice, youth.reminder_letter to :app;

-- Surveys of young people: answers come in by one door and are read only where five are shown together; those that
-- wait, and the forms that were sent, cannot be read.
grant select on youth.survey, youth.survey_slip to :app;
grant insert (municipality, id, unit, kind, questionnaire, session, date, form, group_id, group_name, own, year, opens_on,
  closes_on, code, created_by, asked_questions), update (state, closes_on, version) on youth.survey to :app;
grant insert (municipality, survey, unit, code) on youth.survey_slip to :app;
grant select (municipality, survey, unit, question, shown) on youth.survey_result to :app;
grant select (municipality, unit, kind, part, year, question, shown) on youth.survey_year to :app;
grant execute on function youth.place_of_survey(uuid), youth.survey_behind(text), youth.answer_survey(text, text, jsonb),
  youth.settle_surveys(uuid), youth.forget_surveys(), youth.part_of(youth.survey) to :app;

-- Published figures: everyone reads, the publisher alone writes.
grant select on all tables in schema statistics to :app;

-- Help: what was written stays as it was written; of a thread only how it stands changes.
grant select on support.thread, support.message, support.news, support.help_session to :app;
grant insert (id, asker, kind, language, screen) on support.thread to :app;
grant update (state, state_since, changed_at, messages, asker_seen, version) on support.thread to :app;
grant insert (thread, number, id, asker, author, by_team, text) on support.message to :app;
grant insert, update on support.news, support.help_session to :app;

-- Contents decided together: what was written, judged and decided stays; only drafts change, and words that lacked are added.
grant select on collection.indicator, collection.indicator_version, collection.proposal, collection.proposal_revision,
  collection.assessment, collection.comment, collection.decision, collection.code_list_version,
  collection.pilot_decision to :app;
grant insert on collection.indicator, collection.indicator_version, collection.proposal, collection.proposal_revision,
  collection.assessment, collection.comment, collection.decision, collection.code_list_version,
  collection.pilot_decision to :app;
grant update (state, content, proposal, decision, retired_by, decided_on, edit, changed_at) on collection.indicator_version to :app;
grant update (state, changed_at, revision, hidden_at, version) on collection.proposal to :app;
grant update (hidden_at) on collection.comment to :app;
grant execute on function collection.scope_may(text[]), collection.in_finnish(jsonb) to :app;

-- Rounds of collection. What was asked and what was changed is never altered; a link's secret cannot be read.
grant select, insert on collection.round, collection.round_section, collection.round_question, collection.round_rule,
  collection.reply, collection.contact, collection.reminder, collection.value, collection.value_change,
  collection.finding, collection.pilot_reply, collection.register_value to :app;
grant update (name, kind, year, opens_on, deadline, contact, state, plan, version, opened_at, closed_at) on collection.round to :app;
grant update (state, extended_to, nil, minutes, first_submitted_at, submitted_at, submitted_by, approved_at, approved_by,
  accepted_at, accepted_by, version) on collection.reply to :app;
grant update (person, name, email, language, version, changed_at) on collection.contact to :app;
grant update (taken_at, tries, sent_at, failed) on collection.reminder to :app;
grant select (municipality, id, round, section, name, email, made_by, made_at, expires_at, ended_at), insert,
  update (ended_at) on collection.delegation to :app;
grant update (kind, number, choices, comment, version, changed_by, changed_by_name, changed_at, unlocked)
  on collection.value to :app;
grant update (severity, explanation, explanation_version, may_be_shown, explained_by, explained_at, since, ended_at)
  on collection.finding to :app;
grant update (minutes, clarity, comment, version, changed_by_name, changed_at) on collection.pilot_reply to :app;
grant update (kind, number, source, retrieved_on, licence) on collection.register_value to :app;
grant execute on function collection.scope_rounds(), collection.scope_review(), collection.enter_section(bytea),
  collection.scope_section(), collection.scope_questions(), collection.scope_earlier(), collection.group_figures(text, int, text),
  collection.answers_to_try(text, text[]), collection.remove_contact(text, text, text) to :app;

-- Good practice and what municipalities ask each other. What was asked stays as it was asked.
grant select, insert on culture.card, culture.question to :app;
grant update (indicator, language, title, text, other_title, other_text, contact, email, published, published_at, changed_at, version)
  on culture.card to :app;
grant update (answer, answered_by, answered_at, version) on culture.question to :app;
grant execute on function culture.take_untold_questions(), culture.give_back_question(text, uuid) to :app;

-- Releases: what one says is taken by the function alone and never changed; until it is out, its words and its moment are.
grant select on collection.release, collection.release_reply, collection.release_value, collection.release_change,
  collection.release_indicator, collection.planned_release to :app;
grant insert (id, subject, state, note, quality, embargo_until, example, prepared_by),
  update (note, quality, embargo_until, withdrawn_at, version) on collection.release to :app;
grant insert, update on collection.planned_release to :app;
grant execute on function collection.take_values(uuid, text, boolean, int[]) to :app;

-- Review: what was said stays as it was said; where replies stand is counted by the database alone.
grant select, insert on collection.review_note to :app;
grant update (resolved_at, mailed_at) on collection.review_note to :app;
grant select on collection.under_review, collection.indicator_waiting to :app;
grant execute on function collection.open_values(text, text, json) to :app;
grant execute on function collection.take_nil_back(text, text) to :app;

grant select, insert on youth.follow_up, youth.observation to :app;
grant update (observations, notify, reflection_months, observation_months, version, changed_at, changed_by)
  on youth.follow_up to :app;
grant update (topic, words, resolution, resolved_at, version) on youth.observation to :app;
grant execute on function youth.keeps_observations(text), youth.place_of_observation(uuid),
  youth.take_observation_letter(uuid[]), youth.forget_texts() to :app;

-- How long things are kept is decided here; what goes is taken by the functions alone.
grant select, insert on youth.retention to :app;
grant update (count_years, audit_years, former_count_years, former_audit_years, shortens_on, version, changed_at, changed_by)
  on youth.retention to :app;
grant select on youth.forgotten_month to :app;
grant select (municipality, before) on youth.forgetting to :app;
grant execute on function youth.kept_from(text), youth.kept_years(text, date), youth.forget_month(),
  youth.forget_entries(), youth.would_go(text, date, int, int) to :app;
