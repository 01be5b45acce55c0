import type { methodology as english } from '../en/methodology.ts';

export const methodology: typeof english = {
	title: 'Verantwoording',
	lead: 'Wat deze cijfers tellen, hoe ze zijn beschermd en wat ze niet kunnen zeggen.',
	counted: {
		title: 'Wat er wordt geteld',
		text: [
			'Een cijfer is een aantal klachten naar datum van registratie. Tips en andere meldingen worden apart geteld.',
			'Een klacht kan over meer soorten overtredingen en bronnen gaan. Zij telt bij elk daarvan één keer mee, en één keer in elk totaal; de soorten tellen dus niet op tot het totaal.',
			'Een klacht is wat iemand stelt. Zij zegt niet of een aanbieder de wet heeft overtreden.',
		],
	},
	rounding: {
		title: 'Hoe cijfers worden afgerond',
		text: [
			'Elk gepubliceerd cijfer is een veelvoud van {rounding_base} en wordt één keer afgerond, met een geheime sleutel die bij de klachten zelf hoort. Dezelfde klachten geven in elke tabel en elke uitgave hetzelfde cijfer.',
			'Geen cijfer wijkt meer dan {greatest_error} af. Een 0 betekent 0 tot en met {greatest_error}; een cijfer boven 0 betekent ten minste één klacht.',
			'De kans op naar boven afronden groeit met de rest; gemiddeld kloppen de cijfers dus.',
		],
		example_title: 'Een uitgewerkt voorbeeld',
		example: 'Werkelijk aantal',
		low: 'Getoond, naar beneden afgerond',
		high: 'Getoond, naar boven afgerond',
		chance: 'Kans op naar boven afronden (%)',
	},
	bounds: {
		title: 'Hoe zeker een cijfer is',
		text: [
			'Een cijfer uit meer cellen telt hun marges op: vier kwartalen kunnen samen vier keer {greatest_error} afwijken. Waar een tabel hele jaren heeft, is het jaar één cel en blijft de marge {greatest_error}.',
			'Een stijging of daling staat er alleen als de twee cijfers elkaar niet kunnen overlappen; dan staan de kleinste en de grootste verandering erbij die bij beide passen.',
		],
	},
	naming: {
		title: 'Wanneer een aanbieder wordt genoemd',
		text: [
			'Een aanbieder wordt pas bij zijn klachten genoemd als ten minste {naming_complainants} verschillende mensen hebben geklaagd, hij is gehoord en het besluit om hem te noemen is vastgelegd. Alle andere tellen samen als overige aanbieders.',
			'Zijn klachten tellen vanaf dat kwartaal onder zijn naam; eerdere blijven bij de overige. Zijn reactie staat erbij.',
			'Aanbieders in het openbare dossier zijn genoemd omdat gepubliceerde besluiten of berichten hen noemen.',
		],
	},
	closed: {
		title: 'Welke perioden er staan',
		text: [
			'Alleen kwartalen en jaren die voorbij zijn, in uitgaven die daarna niet meer veranderen. Losse dagen, plaatsen en teksten van klachten worden nooit gepubliceerd.',
			'Een uitgave met minder dan {release_complaints} klachten bevat alleen totalen.',
		],
		period: 'Deze uitgave bevat {first} tot en met {last}, stand op {as_of}.',
	},
	computed: {
		title: 'Wat regels concluderen',
		text: [
			'Regels vergelijken datums en andere feiten van een klacht met de wet en concluderen wat het dossier laat zien, en niet meer. Geen cijfer op deze openbare pagina’s telt die conclusies mee: ze helpen medewerkers kiezen waar zij naar kijken.',
			'Of een antwoord op een inzageverzoek vaag is, leest het programma zelf, in het Nederlands, Engels, Frans en Duits. Het leest de eerste {answer_characters} tekens; een langer antwoord heet niet vaag om wat daarachter staat, en een antwoord in een andere taal evenmin.',
			'Dat lezen is vergeleken met antwoorden die anderen schreven en beoordeelden, en waarop niemand het heeft afgestemd.',
		],
	},
	answers: {
		source_specificity: 'Hoe goed wordt gelezen waar gegevens vandaan komen',
		recipient_specificity: 'Hoe goed wordt gelezen wie gegevens kreeg',
		labelled: 'Zoals beoordeeld (rijen) en zoals gelezen (kolommen)',
		not_told: 'Niet te zeggen',
		precision:
			'Van {all} antwoorden die als vaag zijn gelezen, zijn {right} dat ook ({percent} %; met 95 % zekerheid {lower} tot {upper} %).',
		recall:
			'Van {all} antwoorden die vaag zijn, zijn {right} zo gelezen ({percent} %; met 95 % zekerheid {lower} tot {upper} %).',
	},
	unknown: {
		title: 'Wat niet bekend is',
		text: [
			'Hoeveel mensen het aanging zonder dat zij klaagden.',
			'Hoe groot een aanbieder is: een grote of bekende aanbieder krijgt meer klachten. Ook acties en nieuwsberichten leiden tot klachten.',
			'Of een klacht klopt: dat zeggen alleen vaststellingen van toezichthouders in het openbare dossier, met de stand van de procedure.',
		],
	},
	figures: { title: 'Cijfers over deze uitgave', figure: 'Cijfer', value: 'Waarde' },
	definitions: {
		title: 'Definities',
		text: 'Elke soort overtreding en elke gegevensbron heeft een pagina met de definitie.',
	},
	tables: {
		title: 'De gepubliceerde tabellen',
		lead: 'Meer tabellen zijn er niet. Een vraag die geen ervan kan beantwoorden, krijgt geen antwoord.',
		table: 'Tabel',
		dimensions: 'Naar',
		period_type: 'Per',
		quarter: 'kwartaal',
		year: 'jaar',
		columns: {
			vendor: 'aanbieder',
			data_source: 'gegevensbron',
			violation_type: 'soort overtreding',
			violation_group: 'groep van soorten overtredingen',
			complainant_country: 'land van de klager',
			kind: 'soort melding',
			outcome: 'afloop',
			waiting_band: 'wachttijd',
		},
	},
};
