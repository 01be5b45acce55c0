import type { errors as english } from '../en/errors.ts';

export const errors: typeof english = {
	question: {
		unknown_key: 'Het adres heeft een onderdeel “{key}” dat hier niets betekent.',
		repeated_key: 'Het adres noemt “{key}” meer dan eens; er kan maar één waarde zijn.',
		unknown_value: '“{value}” is geen bekende waarde van “{key}”.',
		not_served: '“{value}” is een andere “{key}” dan die hier staat; dat is {served}.',
		invalid_period: '“{value}” is geen kwartaal; schrijf het als 2024Q1.',
		reversed: 'De periode begint na het einde.',
		not_closed: '{value} is in deze uitgave nog niet afgesloten; het laatste afgesloten kwartaal is {last}.',
		too_early: 'Er zijn geen cijfers van voor {first}; gevraagd is {value}.',
	},
	wrong_question: 'Deze vraag is zo niet te beantwoorden',
	nearest: 'De dichtstbijzijnde vraag die wel te beantwoorden is',
	not_found: 'Deze pagina bestaat niet',
	not_found_text: 'Het adres is misschien verkeerd getypt, of de pagina is verplaatst.',
	not_loaded: 'Er is nog niets geladen',
	not_loaded_text: 'Deze site heeft nog geen cijfers. De beheerder kan ze laden met: npm run ingest',
	problem: 'Deze pagina is nu niet te tonen',
	problem_text: 'Er ging bij ons iets mis. Probeer het zo nog eens.',
	home: 'Naar het overzicht',
};
