import type { Definition } from '../label.ts';

/** Types that no rule computes: which act of a person decides them. Every other type has a rule (ingest/rules). */
export const decidedBy = {
	'NOT-OBJ': {
		en: 'Someone reads the first message to the person and sees whether the right to object stands apart from the rest.',
		nl: 'Iemand leest het eerste bericht aan de betrokkene en ziet of het recht van bezwaar los van de rest is vermeld.',
	},
	'RGT-OBST': {
		en: 'Someone follows the way that the person had to go, with the screenshots and returned messages on file.',
		nl: 'Iemand loopt de weg na die de betrokkene moest gaan, met de schermafbeeldingen en teruggekomen berichten in het dossier.',
	},
	'OBJ-GEN': {
		en: 'Someone weighs the grounds that the organisation gave against the situation of the person.',
		nl: 'Iemand weegt de gronden van de organisatie af tegen de situatie van de betrokkene.',
	},
	'RCP-NTF': {
		en: 'Someone asks the organisation whom it told of the erasure, and sees whether these still use the data.',
		nl: 'Iemand vraagt de organisatie wie zij over de wissing inlichtte, en ziet of die de gegevens nog gebruiken.',
	},
	'LAW-BASE': {
		en: 'Someone tests the basis that is claimed, and the three steps of the balancing test where it is legitimate interest.',
		nl: 'Iemand toetst de grondslag die wordt aangevoerd, en bij gerechtvaardigd belang de drie stappen van de afweging.',
	},
	'LAW-PURP': {
		en: 'Someone compares the purpose of the collection with the use, by the factors of Article 6(4).',
		nl: 'Iemand vergelijkt het doel van de verzameling met het gebruik, aan de hand van artikel 6, lid 4.',
	},
	'LAW-MIN': {
		en: 'Someone sets the kinds of data beside the purposes and asks of each whether it is needed.',
		nl: 'Iemand legt de soorten gegevens naast de doelen en vraagt van elk of het nodig is.',
	},
	'LAW-FAIR': {
		en: 'Someone judges whether a person could expect this way of collecting.',
		nl: 'Iemand beoordeelt of een betrokkene deze manier van verzamelen kon verwachten.',
	},
	'SEC-FAIL': {
		en: 'Someone examines the measures that were in place and what went wrong.',
		nl: 'Iemand onderzoekt welke maatregelen er waren en wat er misging.',
	},
	'TRF-3RD': {
		en: 'Someone examines to which country the data went and on which instrument of Chapter V.',
		nl: 'Iemand onderzoekt naar welk land de gegevens gingen en op welk instrument van hoofdstuk V.',
	},
	'PLT-TERM': {
		en: 'The platform decides on its own terms; for the authority it is context.',
		nl: 'Het platform beslist over zijn eigen voorwaarden; voor de toezichthouder is dit context.',
	},
	OTH: {
		en: 'Someone reads the complaint and gives it a type, or leaves it here.',
		nl: 'Iemand leest de klacht en geeft haar een type, of laat haar hier staan.',
	},
} as const satisfies Readonly<Record<string, Definition>>;
