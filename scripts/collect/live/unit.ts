/** What a figure counts, as a title or an indicator's entry says it. */
export interface CountedUnit {
	readonly kind: '%' | '‰' | 'kr' | 'dagar' | 'kvot' | 'antal';
	/** How many people it is per, where it is per people: 1,000 of "antal/1000 inv"; else null. */
	readonly per: number | null;
}

const number = (text: string | undefined): number => {
	const digits = (text ?? '').replace(/\D/g, '');
	return digits === '' ? 1 : Number(digits);
};

/** People that it is per: "/100 000 inv", "/inv", "per 1 000 invånare". */
function perIn(text: string): number | null {
	const found = /(?:\/|\bper )\s*(\d[\d\s]*)?inv(?![a-zåäö]*rar)/i.exec(text);
	return found ? number(found[1]) : null;
}

/**
 * The unit that a title of Kolada's ends with. Kolada has no field for it.
 *
 * @returns null where the title does not say
 */
export function unitOfTitle(title: string): CountedUnit | null {
	const per = perIn(title);
	if (/%|procent/i.test(title)) return { kind: '%', per: null };
	if (/‰|promille/i.test(title)) return { kind: '‰', per: null };
	if (/\bkr\b|kronor/i.test(title)) return { kind: 'kr', per };
	if (/\bdagar\b/i.test(title)) return { kind: 'dagar', per };
	if (/kvot/i.test(title)) return { kind: 'kvot', per: null };
	if (/antal/i.test(title) || per !== null) return { kind: 'antal', per };
	return null;
}

/** The unit of an indicator, from its entry in `data/indicators.json`. */
export const unitOfIndicator = (indicator: {
	readonly unit: string;
	readonly per: { readonly sv: string } | null;
}): CountedUnit | null => {
	const per = indicator.per === null ? null : perIn(indicator.per.sv);
	const kinds = ['%', '‰', 'kr', 'dagar', 'kvot', 'antal'] as const;
	const kind = kinds.find((candidate) => candidate === indicator.unit);
	return kind === undefined ? null : { kind, per };
};

export const isSameUnit = (a: CountedUnit, b: CountedUnit): boolean =>
	a.kind === b.kind && a.per === b.per;

/** As a person reads it: "antal per 1000 inv". */
export const unitText = (unit: CountedUnit | null): string => {
	if (unit === null) return 'none';
	if (unit.per === null) return unit.kind;
	return unit.per === 1 ? `${unit.kind} per inv` : `${unit.kind} per ${unit.per} inv`;
};
