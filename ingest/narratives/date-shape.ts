/** A date as its words say it; a year of null stands for one that another date has to give. */
export interface DateShape {
	/** First and last word. */
	first: number;
	last: number;
	year: number | null;
	month: number | null;
	day: number | null;
}
