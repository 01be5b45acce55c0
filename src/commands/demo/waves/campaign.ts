import { workingDayBetween } from '../calendar.ts';
import type { Plan } from '../plan.ts';
import type { Random } from '../random.ts';
import { vendorOf } from '../world/vendors.ts';

const openings = [
	'Ik neem deel aan de actie Waar Heeft U Dat Vandaan.',
	'Via de actie Waar Heeft U Dat Vandaan dien ik deze klacht in.',
	'Deze klacht hoort bij de actie Waar Heeft U Dat Vandaan.',
];
const wishes = [
	'Ik vraag u de handel in mijn gegevens te laten stoppen en mij te laten weten wat u besluit.',
	'Ik vraag u de handel in mijn gegevens te stoppen en mij op de hoogte te houden van uw besluit.',
	'Ik vraag u op te treden tegen de handel in mijn gegevens en mij te laten weten wat u besluit.',
];
const core =
	'Leadfable verkoopt mijn naam, telefoonnummer en e-mailadres aan bedrijven die mij bellen en mailen. Ik heb daarvoor geen ' +
	'toestemming gegeven en ik ben door Leadfable nooit geïnformeerd, hoewel artikel 14 van de AVG dat binnen een maand ' +
	'voorschrijft. Zo zijn mijn gegevens terechtgekomen bij bedrijven waar ik nooit klant ben geweest. Op de vraag waar mijn gegevens vandaan komen krijg ik geen duidelijk antwoord.';

/** The nine texts that people could choose from: one letter with small changes. */
export const campaignTexts: readonly string[] = openings.flatMap((opening) =>
	wishes.map((wish) => `${opening} ${core} ${wish}`),
);

const ownWords = [
	'Ik word meerdere keren per week gebeld.',
	'Vooral de telefoontjes tijdens het eten zijn vervelend.',
	'Ook mijn moeder van 81 heeft er last van.',
	'Ik heb het nummer al twee keer veranderd.',
	'Alvast dank voor uw moeite!',
];

/** A template campaign in the autumn of 2024: many people, nine texts, one in four with a sentence of their own. */
export const campaign = (random: Random): Plan[] => {
	const wave = (count: number, from: string, until: string): Plan[] =>
		Array.from({ length: count }, () => {
			const day = workingDayBetween(from, until, random);
			const text = random.pick(campaignTexts);
			return {
				kind: 'complaint',
				received_date: day,
				registered_date: day,
				vendor: vendorOf('demo-leadfable'),
				theme: 'resale',
				narrative: random.chance(0.25) ? `${text} ${random.pick(ownWords)}` : text,
				violation_types: 'MKT-UNSO|NOT-NONE|ACC-SRC',
				language: 'nl',
				channel: random.chance(0.85) ? 'web_form' : 'e_mail',
			};
		});
	return [...wave(150, '2024-08-26', '2024-09-30'), ...wave(235, '2024-10-01', '2024-11-29')];
};
