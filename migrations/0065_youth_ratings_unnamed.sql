-- What somebody thought of an evening is no longer told with their name: of a changed rating the audit says only that.
update base.audit set changes = changes || '{"rating": "changed"}' where kind = 'youth.session' and changes ? 'rating';
update base.audit set changes = changes || '{"answers": "changed"}' where kind = 'youth.session' and changes ? 'answers';
