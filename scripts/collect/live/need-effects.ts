/** What leads each challenge, and the quarter of each municipality in it. */
export interface SeenNeed {
	readonly leads: readonly {
		readonly challenge: { readonly id: string };
		readonly indicator: { readonly id: string };
	}[];
	readonly need: Readonly<
		Record<string, Readonly<Record<string, { readonly quarter: number | null }>>>
	>;
}

const HEAVIEST = 4;

/** Need levels and leads that would be others, a line each. */
export const needEffects = (before: SeenNeed, after: SeenNeed): string[] =>
	after.leads.flatMap(({ challenge: { id }, indicator }) => {
		const lead = before.leads.find(({ challenge }) => challenge.id === id)?.indicator.id;
		const [old, now] = [before, after].map(({ need }) => need[id] ?? {});
		const quarters = Object.keys({ ...old, ...now }).map((code) => ({
			was: old?.[code]?.quarter ?? null,
			is: now?.[code]?.quarter ?? null,
		}));
		const moved = quarters.filter(({ was, is }) => was !== is);
		const into = moved.filter(({ is }) => is === HEAVIEST).length;
		const out = moved.filter(({ was }) => was === HEAVIEST).length;
		return [
			...(lead === indicator.id
				? []
				: [`${id}: led by ${indicator.id}, and no longer by ${lead ?? 'nothing'}`]),
			...(moved.length === 0
				? []
				: [
						`${id}: ${moved.length} municipalities come into another quarter, ${into} of them into the one with the greatest problem and ${out} out of it`,
					]),
		];
	});
