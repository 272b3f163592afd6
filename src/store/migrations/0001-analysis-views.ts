/** The views that analysts may rest on: docs/database.md names every column, and a test holds the two together. */
export const analysisViews: readonly string[] = [
  "create schema if not exists analysis",
  `create view analysis.filings as
   select s.id as schedule_id, f.id as filing_id, f.accession, f.source, s.form, s.amendment_number,
     s.previous_accession, s.event_date, f.filed_on, f.accepted_at, s.signed_on, s.issuer_id, s.issuer_cik,
     s.issuer_name, s.security_class, s.cusips, s.rules, s.reader, s.read_at
   from schedule s join filing f on f.id = s.filing_id where s.is_current`,
  `create view analysis.cover_pages as
   select s.schedule_id, s.filing_id, s.accession, s.form, s.event_date, s.filed_on, s.issuer_id, s.issuer_cik,
     s.issuer_name, s.security_class, c.position, c.person_id, c.name as person_name, c.cik as person_cik,
     c.member_of_group, c.citizenship, c.sole_voting, c.shared_voting, c.sole_dispositive, c.shared_dispositive,
     c.aggregate, c.percent, c.percent_is_below, c.types
   from cover_page c join analysis.filings s on s.schedule_id = c.schedule_id`,
  `create view analysis.stakes_now as
   select distinct on (issuer_id, person_id) issuer_id, issuer_cik, issuer_name, security_class, person_id,
     person_name, person_cik, aggregate, percent, percent_is_below, form, event_date, filed_on, accession, schedule_id
   from analysis.cover_pages
   order by issuer_id, person_id, filed_on desc nulls last, event_date desc nulls last, schedule_id desc`,
  `create view analysis.items as
   select s.schedule_id, s.filing_id, s.accession, s.form, s.filed_on, s.issuer_id, s.issuer_name, i.item, i.heading,
     i.text, i.words
   from item i join analysis.filings s on s.schedule_id = i.schedule_id`,
  `create view analysis.findings as
   select s.schedule_id, s.filing_id, s.accession, s.form, s.filed_on, s.issuer_id, s.issuer_name, f.check_id,
     f.severity, f.outcome, f.who, f.message, f.document
   from finding f join analysis.filings s on s.schedule_id = f.schedule_id`,
  `create view analysis.problems as
   select s.schedule_id, s.filing_id, s.accession, s.form, s.filed_on, p.code, p.message, p.line
   from problem p join analysis.filings s on s.schedule_id = p.schedule_id`,
  `create view analysis.issuers as
   select i.id as issuer_id, i.cik, i.name,
     array(select t.ticker from ticker t where t.cik = i.cik order by t.ticker) as tickers,
     array(select c.cusip from issuer_cusip c where c.issuer_id = i.id order by c.cusip) as cusips
   from issuer i`,
  `create view analysis.persons as
   select p.id as person_id, p.cik, p.name,
     array(select n.name from person_name n where n.person_id = p.id order by n.name) as names
   from person p`,
  `create view analysis.insider_reports as
   select r.filing_id, f.accession, r.form, r.period, f.filed_on, r.issuer_id, r.owner_ciks, r.reader
   from insider_report r join filing f on f.id = r.filing_id`,
  `create view analysis.shares_outstanding as
   select issuer_cik, class, as_of, shares, accession, filed_on from shares_outstanding`,
];
