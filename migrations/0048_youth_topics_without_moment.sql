-- What was written of topics before says neither which they were nor when: with a moment beside it, a month with one topic
-- tells when a young person came with it.
update base.audit set changes = '{}', at = date_trunc('month', at, 'Europe/Helsinki') where kind = 'youth.topics';
