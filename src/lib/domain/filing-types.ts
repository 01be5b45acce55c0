import { guardOf, type Term } from './closed-set.ts';

interface FilingTypeTerm extends Term {
	/** True where a public registry holds the filing, so that it may be shown to everyone. */
	readonly is_public_registry: boolean;
}

/** Documents that an authority obtains from or about a vendor. */
export const filingTypes = {
	ART30: {
		label: {
			en: 'Record of processing',
			nl: 'Verwerkingsregister',
			fr: 'Registre des traitements',
			de: 'Verzeichnis von Verarbeitungstätigkeiten',
		},
		definition: {
			en: 'The record of processing activities under GDPR 30.',
			nl: 'Het register van verwerkingsactiviteiten van artikel 30 AVG.',
		},
		is_public_registry: false,
	},
	LIA: {
		label: {
			en: 'Balancing test',
			nl: 'Belangenafweging',
			fr: 'Mise en balance des intérêts',
			de: 'Interessenabwägung',
		},
		definition: {
			en: 'The written weighing of interests behind a claim of legitimate interest.',
			nl: 'De schriftelijke afweging achter een beroep op gerechtvaardigd belang.',
		},
		is_public_registry: false,
	},
	DPIA: {
		label: {
			en: 'Impact assessment',
			nl: 'Effectbeoordeling (DPIA)',
			fr: "Analyse d'impact",
			de: 'Folgenabschätzung',
		},
		definition: {
			en: 'The assessment of risks under GDPR 35.',
			nl: "De beoordeling van risico's op grond van artikel 35 AVG.",
		},
		is_public_registry: false,
	},
	NOTICE: {
		label: {
			en: 'Privacy notice',
			nl: 'Privacyverklaring',
			fr: "Notice d'information",
			de: 'Datenschutzhinweis',
		},
		definition: {
			en: 'The text with which the vendor informs people under GDPR 14.',
			nl: 'De tekst waarmee de aanbieder mensen informeert op grond van artikel 14 AVG.',
		},
		is_public_registry: false,
	},
	RETENTION: {
		label: { en: 'Retention schedule', nl: 'Bewaarschema', fr: 'Durées de conservation', de: 'Löschkonzept' },
		definition: {
			en: 'The periods for which each kind of data is kept.',
			nl: 'De termijnen waarin elke soort gegevens wordt bewaard.',
		},
		is_public_registry: false,
	},
	INFOREQ: {
		label: {
			en: 'Answer to a request for information',
			nl: 'Antwoord op een informatieverzoek',
			fr: "Réponse à une demande d'informations",
			de: 'Antwort auf ein Auskunftsersuchen',
		},
		definition: {
			en: 'The reply to questions that the authority put under GDPR 58(1).',
			nl: 'Het antwoord op vragen die de toezichthouder stelde op grond van artikel 58, lid 1, AVG.',
		},
		is_public_registry: false,
	},
	ART27: {
		label: {
			en: 'Mandate of the representative',
			nl: 'Aanwijzing van de vertegenwoordiger',
			fr: 'Mandat du représentant',
			de: 'Bestellung des Vertreters',
		},
		definition: {
			en: 'The written appointment of a representative in the Union under GDPR 27.',
			nl: 'De schriftelijke aanwijzing van een vertegenwoordiger in de Unie op grond van artikel 27 AVG.',
		},
		is_public_registry: false,
	},
	DPO: {
		label: {
			en: 'Contact of the data protection officer',
			nl: 'Contactgegevens functionaris gegevensbescherming',
			fr: 'Coordonnées du délégué à la protection des données',
			de: 'Kontakt des Datenschutzbeauftragten',
		},
		definition: {
			en: 'The contact details that GDPR 37(7) has the vendor send.',
			nl: 'De contactgegevens die de aanbieder volgens artikel 37, lid 7, AVG doorgeeft.',
		},
		is_public_registry: false,
	},
	PROCESSOR: {
		label: {
			en: 'List of processors and recipients',
			nl: 'Lijst van verwerkers en ontvangers',
			fr: 'Liste des sous-traitants et destinataires',
			de: 'Liste der Auftragsverarbeiter und Empfänger',
		},
		definition: {
			en: 'The names and countries of those who receive the data.',
			nl: 'De namen en landen van wie de gegevens ontvangt.',
		},
		is_public_registry: false,
	},
	RIGHTS: {
		label: {
			en: 'Log of requests',
			nl: 'Registratie van verzoeken',
			fr: 'Journal des demandes',
			de: 'Protokoll der Anträge',
		},
		definition: {
			en: 'Counts and answering times of the requests that people made.',
			nl: 'Aantallen en antwoordtijden van de verzoeken van betrokkenen.',
		},
		is_public_registry: false,
	},
	BREACH: {
		label: {
			en: 'Breach notification',
			nl: 'Datalekmelding',
			fr: 'Notification de violation',
			de: 'Meldung einer Datenpanne',
		},
		definition: {
			en: 'A notification of a personal data breach under GDPR 33.',
			nl: 'Een melding van een inbreuk op grond van artikel 33 AVG.',
		},
		is_public_registry: false,
	},
	'CA-REG': {
		label: {
			en: 'California registration',
			nl: 'Registratie in Californië',
			fr: 'Inscription en Californie',
			de: 'Registrierung in Kalifornien',
		},
		definition: {
			en: 'The yearly entry in the register of data brokers of California.',
			nl: 'De jaarlijkse inschrijving in het register van datahandelaren van Californië.',
		},
		is_public_registry: true,
	},
	'CA-METRICS': {
		label: {
			en: 'California request figures',
			nl: 'Verzoekcijfers Californië',
			fr: 'Statistiques de demandes en Californie',
			de: 'Antragszahlen Kalifornien',
		},
		definition: {
			en: 'The yearly figures on consumer requests that California has data brokers publish.',
			nl: 'De jaarcijfers over verzoeken van consumenten die datahandelaren in Californië moeten publiceren.',
		},
		is_public_registry: true,
	},
	'VT-REG': {
		label: {
			en: 'Vermont registration',
			nl: 'Registratie in Vermont',
			fr: 'Inscription au Vermont',
			de: 'Registrierung in Vermont',
		},
		definition: {
			en: 'The yearly entry in the register of data brokers of Vermont.',
			nl: 'De jaarlijkse inschrijving in het register van datahandelaren van Vermont.',
		},
		is_public_registry: true,
	},
	'ORDER-REPORT': {
		label: {
			en: 'Report on an order',
			nl: 'Verslag over naleving van een bevel',
			fr: 'Rapport sur une injonction',
			de: 'Bericht über eine Anordnung',
		},
		definition: {
			en: 'Proof of what was done after an order of the authority.',
			nl: 'Bewijs van wat na een bevel van de toezichthouder is gedaan.',
		},
		is_public_registry: false,
	},
	TRANSPARENCY: {
		label: {
			en: 'Transparency report',
			nl: 'Transparantieverslag',
			fr: 'Rapport de transparence',
			de: 'Transparenzbericht',
		},
		definition: {
			en: 'A report that a law on platforms has the organisation publish.',
			nl: 'Een verslag dat een organisatie op grond van platformwetgeving publiceert.',
		},
		is_public_registry: false,
	},
} satisfies Record<string, FilingTypeTerm>;

export type FilingType = keyof typeof filingTypes;

export const isFilingType = guardOf(filingTypes);
