/** A node of an SVG picture. Plain data, so that a page can print it without ever handling markup. */
export interface SvgNode {
	tag: string;
	attributes: Record<string, string | number>;
	children: SvgNode[];
	text: string | null;
}

/** A picture laid out for one width, in CSS pixels. */
export interface Drawing {
	width: number;
	height: number;
	nodes: SvgNode[];
}

export interface TableColumn {
	key: string;
	label: string;
	is_number: boolean;
}

export interface TableRow {
	/** One entry a column, in the order of the columns; null prints as "not shown". */
	cells: (string | number | null)[];
	/** Where the first cell leads, if anywhere. */
	href: string | null;
	is_selected: boolean;
}

export interface FigureTable {
	caption: string;
	columns: TableColumn[];
	rows: TableRow[];
}

/** One figure of a page: the picture at two widths, and always the same numbers as a sentence and as a table. */
export interface Figure {
	figure_id: string;
	title: string;
	/** Unit and scope of the numbers. */
	subtitle: string;
	/** What the picture shows, for whoever does not see it. */
	sentence: string;
	/** Source, rounding and what is missing. */
	caveat: string;
	/** Null when there is nothing to draw; then `sentence` says why and what to ask instead. */
	drawing: { wide: Drawing; narrow: Drawing } | null;
	table: FigureTable;
	/** Addresses of the same figure: data, picture and permanent link. */
	links: { csv: string; svg: string; link: string };
}
