import { quarterOfDate } from '../../../lib/domain/period.ts';
import { dayIn, firstRegistration, lastRegistration, quarters, receivedBefore } from '../calendar.ts';
import type { Plan } from '../plan.ts';
import type { Random } from '../random.ts';
import { vendors, type Vendor } from '../world/vendors.ts';

/** Weight of the complaints whose writer does not know who holds the data; the vendors' own weights add up to about 1,000. */
const unknownVendor = 52;

const planFor = (kind: Plan['kind'], registered_date: string, random: Random): Plan => {
	const choices = vendors
		.filter((vendor) => vendor.share > 0 && vendor.since <= registered_date)
		.map((vendor): [Vendor | null, number] => [vendor, vendor.share]);
	const vendor = random.weighted([...choices, [null, unknownVendor] as const]);
	return {
		kind,
		received_date: receivedBefore(registered_date, random),
		registered_date,
		vendor,
		theme: vendor ? random.weighted(vendor.themes) : 'unknown_caller',
	};
};

/** Fills each quarter up to its volume, and adds tips (8 for every 100 complaints) and a few other reports. */
export const ordinary = (planned: readonly Plan[], random: Random): Plan[] =>
	quarters.flatMap(({ quarter, volume }) => {
		const taken = planned.filter((plan) => quarterOfDate(plan.registered_date) === quarter).length;
		const kinds = [
			...Array<Plan['kind']>(volume - taken).fill('complaint'),
			...Array<Plan['kind']>(Math.round(volume * 0.08)).fill('tip'),
			...Array<Plan['kind']>(Math.round(volume * 0.01)).fill('other_report'),
		];
		return kinds.map((kind, index) => {
			const isFirst = index === 0 && quarter === '2019Q1';
			const isLast = index === 0 && quarter === '2026Q3';
			const day = dayIn(quarter, random);
			return planFor(kind, isFirst ? firstRegistration : isLast ? lastRegistration : day, random);
		});
	});
