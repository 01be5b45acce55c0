import { guardOf } from '../closed-set.ts';

export const violationGroups = {
	transparency: {
		violation_group: 'transparency',
		label: {
			en: 'Information duty',
			nl: 'Informatieplicht',
			fr: "Devoir d'information",
			de: 'Informationspflicht',
		},
		definition: {
			en: 'Whether, when and how clearly an organisation tells people that it holds data about them.',
			nl: 'Of, wanneer en hoe duidelijk een organisatie mensen vertelt dat zij gegevens over hen heeft.',
		},
	},
	access: {
		violation_group: 'access',
		label: { en: 'Right of access', nl: 'Recht op inzage', fr: "Droit d'accès", de: 'Auskunftsrecht' },
		definition: {
			en: 'How an organisation answers people who ask what it holds about them and where that came from.',
			nl: 'Hoe een organisatie antwoordt op de vraag welke gegevens zij over iemand heeft en waar die vandaan komen.',
		},
	},
	rights: {
		violation_group: 'rights',
		label: { en: 'Other rights', nl: 'Overige rechten', fr: 'Autres droits', de: 'Weitere Rechte' },
		definition: {
			en: 'How an organisation treats requests for erasure or correction, objections, and the exercise of rights as such.',
			nl: 'Hoe een organisatie omgaat met verzoeken om wissing of rectificatie, met bezwaren en met het uitoefenen van rechten in het algemeen.',
		},
	},
	retention: {
		violation_group: 'retention',
		label: { en: 'Retention', nl: 'Bewaartermijnen', fr: 'Conservation', de: 'Speicherdauer' },
		definition: {
			en: 'How long data are kept, and whether that period ever ends.',
			nl: 'Hoelang gegevens worden bewaard, en of die termijn ooit afloopt.',
		},
	},
	lawfulness: {
		violation_group: 'lawfulness',
		label: { en: 'Lawfulness', nl: 'Rechtmatigheid', fr: 'Licéité', de: 'Rechtmäßigkeit' },
		definition: {
			en: 'Whether the data could be collected and used in this way at all.',
			nl: 'Of de gegevens op deze manier wel verzameld en gebruikt mochten worden.',
		},
	},
	sensitive: {
		violation_group: 'sensitive',
		label: { en: 'Sensitive data', nl: 'Gevoelige gegevens', fr: 'Données sensibles', de: 'Sensible Daten' },
		definition: {
			en: 'Data that need extra protection because of their nature or because of whom they describe.',
			nl: 'Gegevens die extra bescherming nodig hebben vanwege hun aard of vanwege de mensen over wie ze gaan.',
		},
	},
	ai: {
		violation_group: 'ai',
		label: {
			en: 'AI and profiling',
			nl: 'AI en profilering',
			fr: 'IA et profilage',
			de: 'KI und Profiling',
		},
		definition: {
			en: 'Training of models, hidden scores, and claims that data are anonymous.',
			nl: 'Het trainen van modellen, verborgen scores en de bewering dat gegevens anoniem zijn.',
		},
	},
	marketing: {
		violation_group: 'marketing',
		label: { en: 'Direct marketing', nl: 'Direct marketing', fr: 'Prospection', de: 'Direktwerbung' },
		definition: {
			en: 'Sales calls, messages and letters that the person did not ask for.',
			nl: 'Verkooptelefoontjes, berichten en brieven waar de betrokkene niet om heeft gevraagd.',
		},
	},
	governance: {
		violation_group: 'governance',
		label: { en: 'Accountability', nl: 'Verantwoording', fr: 'Responsabilité', de: 'Rechenschaft' },
		definition: {
			en: 'What an organisation must have in order: security, paperwork, a contact point, transfers, and answers to the authority.',
			nl: 'Wat een organisatie op orde moet hebben: beveiliging, documentatie, een aanspreekpunt, doorgiften en antwoorden aan de toezichthouder.',
		},
	},
	context: {
		violation_group: 'context',
		label: { en: 'Context', nl: 'Context', fr: 'Contexte', de: 'Kontext' },
		definition: {
			en: 'Circumstances that matter to the case but are no infringement of the GDPR.',
			nl: 'Omstandigheden die voor de zaak van belang zijn, maar geen inbreuk op de AVG vormen.',
		},
	},
	other: {
		violation_group: 'other',
		label: { en: 'Not classified', nl: 'Niet ingedeeld', fr: 'Non classé', de: 'Nicht eingeordnet' },
		definition: {
			en: 'Everything that does not fit elsewhere, or that nobody has classified yet.',
			nl: 'Alles wat nergens anders past of nog door niemand is ingedeeld.',
		},
	},
};

export type ViolationGroup = keyof typeof violationGroups;

export const isViolationGroup = guardOf(violationGroups);
