-- id: no_purchaser_vetting
-- law: GDPR 5(1)(f) and 24; 9 V.S.A. 2446
-- valid_from: 2018-05-25
-- why_en: Whoever sells to anyone can not know what the data are used for; saying elsewhere that buyers are checked does not go with that.
-- why_nl: Wie aan iedereen verkoopt, kan niet weten waarvoor de gegevens dienen; elders zeggen dat afnemers worden gecontroleerd, past daar niet bij.
-- reads: filing_items (purchaser_credentialing), assertions (purchaser_vetting)
-- proves_en: The filing, and the other statement of the vendor where there is one.
-- proves_nl: Het stuk, en de andere verklaring van de aanbieder als die er is.
-- refutes_en: A later filing, or a check of buyers that the vendor can show.
-- refutes_nl: Een later stuk, of een controle van afnemers die de aanbieder kan aantonen.
insert into analyst.main.contradictions by name
with stated as (
	select filings.vendor_id, filing_id, lower(value) as value
	from analyst.main.filing_items
	join standing_filings as filings using (filing_id)
	where item = 'purchaser_credentialing' and lower(value) in ('yes', 'no')
),
claims as (
	select vendor_id, 'filing' as kind, filing_id as claimed_in, value from stated where value = 'yes'
	union all
	select entity_id, 'statement', assertion_id, value
	from own_statements
	where attribute = 'purchaser_vetting' and coalesce(comparator, '=') = '=' and lower(value) <> 'no'
),
first_claims as (
	select * from claims qualify row_number() over (partition by vendor_id order by kind, claimed_in) = 1
)
select
	stated.vendor_id, 'no_purchaser_vetting' as rule_id, stated.filing_id, stated.value as filed_value, claims.value as observed_value,
	null as n_complaints,
	'The filing states that the vendor does not check who buys the data.' || case claims.kind
		when 'filing' then ' Another filing, ' || claimed_in || ', states that it does. That does not add up.'
		when 'statement' then ' Elsewhere the vendor states that it does. That does not add up.'
		else '' end as reason_en,
	'Het stuk vermeldt dat de aanbieder niet controleert wie de gegevens koopt.' || case claims.kind
		when 'filing' then ' Een ander stuk, ' || claimed_in || ', vermeldt van wel. Dat is niet met elkaar te rijmen.'
		when 'statement' then ' Elders verklaart de aanbieder van wel. Dat is niet met elkaar te rijmen.'
		else '' end as reason_nl,
	-- To check no buyer is no contradiction within the filing, so no page of filings says that it does not add up.
	false as is_internal,
from stated
left join first_claims as claims using (vendor_id)
where stated.value = 'no';
