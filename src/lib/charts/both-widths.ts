import type { Drawing, Figure } from './figure.ts';

/** Pixels: the room of a whole page, of its main column, and of a telephone of 390 with its margins. */
export const FULL = 1120;
export const WIDE = 720;
export const NARROW = 358;

/** Draws a picture for both widths; ids differ, so that both can stand in one page. */
export const bothWidths = (
	figure_id: string,
	draw: (width: number, id_prefix: string) => Drawing,
	wide = WIDE,
): NonNullable<Figure['drawing']> => ({
	wide: draw(wide, `${figure_id}-wide`),
	narrow: draw(NARROW, `${figure_id}-narrow`),
});
