-- One row a complaint in a suspected campaign: a group of narratives alike (ingest/campaigns) that at least three people tell.
create table analyst.main.campaigns as
with told as (
	select
		text_groups.text_group as campaign_id,
		complaints.complaint_key,
		complaints.complainant_key,
		text_groups.jaccard_to_leader,
	from analyst.main.complaints as complaints
	join text_groups on text_groups.text_sha256 = complaints.narrative_sha256
	-- Two people may write "see the attachment" without knowing of each other: a text that is too short to compare proves nothing.
	where complaints.kind = 'complaint' and text_groups.n_shingles >= 8
),
campaign_ids as (
	select campaign_id
	from told
	group by campaign_id
	-- Fewer change no figure that is shown, and two may be a household; one person who complains thrice is none. Who has no key is one.
	having count(distinct complainant_key) + count(*) filter (complainant_key is null) >= 3
)
select told.campaign_id, told.complaint_key, told.jaccard_to_leader
from told
join campaign_ids using (campaign_id)
order by campaign_id, complaint_key;

-- One row a suspected campaign. It is called a campaign, and counts as one independent text, only when a person has confirmed it.
create table analyst.main.campaign_summaries as
with texts as (
	select campaigns.campaign_id, complaints.narrative_sha256, any_value(campaigns.jaccard_to_leader) as jaccard_to_leader
	from analyst.main.campaigns as campaigns
	join analyst.main.complaints as complaints using (complaint_key)
	group by campaigns.campaign_id, complaints.narrative_sha256
),
likeness as (
	select
		campaign_id,
		count(*)::integer as n_texts,
		min(jaccard_to_leader) as smallest_jaccard,
		median(jaccard_to_leader) as median_jaccard,
	from texts
	group by campaign_id
),
people as (
	select
		campaigns.campaign_id,
		count(*)::integer as n_complaints,
		count(distinct complaints.complainant_key)::integer as n_people,
		(count(*) filter (complaints.complainant_key is null))::integer as n_without_key,
		count(distinct complaints.vendor_id)::integer as n_vendors,
		min(complaints.registered_date) filter (not complaints.is_registered_date_sentinel) as first_day,
		max(complaints.registered_date) filter (not complaints.is_registered_date_sentinel) as last_day,
	from analyst.main.campaigns as campaigns
	join analyst.main.complaints as complaints using (complaint_key)
	group by campaigns.campaign_id
)
select
	people.campaign_id,
	people.n_complaints,
	people.n_people,
	people.n_without_key,
	likeness.n_texts,
	1::integer as n_independent_texts,
	people.first_day,
	people.last_day,
	likeness.smallest_jaccard,
	likeness.median_jaccard,
	people.n_vendors,
	null::boolean as is_confirmed,
from people
join likeness using (campaign_id)
order by people.n_people + people.n_without_key desc, people.campaign_id;
