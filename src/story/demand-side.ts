import type { DEMAND_KINDS } from '../schema/demand.ts';

/** In the order in which lists show them. */
export const DEMAND_SIDES = ['asks', 'offers', 'decisions'] as const;
export type DemandSide = (typeof DEMAND_SIDES)[number];

const SIDES: Record<(typeof DEMAND_KINDS)[number], DemandSide> = {
	demand: 'asks',
	claim: 'asks',
	petition: 'asks',
	condition: 'asks',
	call: 'asks',
	offer: 'offers',
	proposal: 'offers',
	order: 'decisions',
	ruling: 'decisions',
};

/**
 * Whether an entry of `demands` asks, offers or decides something. An offer is never an ask, and
 * what a court or an authority orders is neither.
 */
export const demandSide = ({ data }: { data: { kind: keyof typeof SIDES } }): DemandSide =>
	SIDES[data.kind];
