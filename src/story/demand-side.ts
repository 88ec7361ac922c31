import type { DEMAND_KINDS } from '../schema/demand.ts';

/** In the order in which lists show them. */
export const DEMAND_SIDES = ['asks', 'offers', 'conditions', 'topics', 'decisions'] as const;
export type DemandSide = (typeof DEMAND_SIDES)[number];

const SIDES: Record<(typeof DEMAND_KINDS)[number], DemandSide> = {
	demand: 'asks',
	claim: 'asks',
	petition: 'asks',
	condition: 'conditions',
	call: 'asks',
	'topic for talks': 'topics',
	offer: 'offers',
	proposal: 'offers',
	order: 'decisions',
	ruling: 'decisions',
};

/**
 * Whether an entry of `demands` asks, offers, sets as a condition, names for talks or decides
 * something. An offer is never an ask, a condition asks for nothing by itself, what is open for
 * discussion is no demand, and what a court orders is none of these.
 */
export const demandSide = ({ data }: { data: { kind: keyof typeof SIDES } }): DemandSide =>
	SIDES[data.kind];
