import { z } from 'zod';
import type { FigureData } from '../../stats/municipality/figure.ts';
import { isRanked } from '../../stats/indicator.ts';
import type { ApiChallenge, ApiIndicatorEntry, ApiMunicipality } from '../../tables/api.ts';
import type { Directive } from './parts.ts';

/** What all that are drawn from the data may have. */
interface Titled {
	/** What is seen, with marks; null where the drawing's own heading does. */
	readonly title: string | null;
	/** What must hold in the data for the title to be true. */
	readonly expect: string | null;
}

/** A live part with what it asks of the data found there. Texts still have their marks. */
export type LivePart =
	| {
			readonly name: 'claim';
			readonly statement: string;
			readonly verdict: string;
			readonly because: string;
			readonly expect: string | null;
	  }
	| { readonly name: 'pullquote'; readonly quote: string; readonly about: 'money' | 'other' }
	| { readonly name: 'factbox'; readonly title: string; readonly body: string }
	| ({ readonly name: 'map'; readonly challenges: readonly ApiChallenge[] } & Titled)
	| ({
			readonly name: 'series';
			readonly indicator: ApiIndicatorEntry;
			readonly municipality: ApiMunicipality | null;
	  } & Titled)
	| ({
			readonly name: 'ranking';
			readonly indicator: ApiIndicatorEntry;
			readonly count: number;
	  } & Titled)
	| ({ readonly name: 'funds' } & Titled)
	| ({ readonly name: 'need' } & Titled);

const text = z.string().min(1);
const titled = { title: text.optional(), expect: text.optional() };

/** The attributes of each, as they are written. */
export const DIRECTIVES = {
	claim: z.strictObject({ verdict: text, because: text, expect: text.optional() }),
	pullquote: z.strictObject({ about: z.literal('money').optional() }),
	factbox: z.strictObject({ title: text }),
	map: z.strictObject({ challenges: text, ...titled }),
	series: z.strictObject({ indicator: text, municipality: text.optional(), ...titled }),
	ranking: z.strictObject({
		indicator: text,
		count: z
			.string()
			.regex(/^([3-9]|1\d|20)$/)
			.optional(),
		...titled,
	}),
	funds: z.strictObject(titled),
	need: z.strictObject(titled),
};

type Name = keyof typeof DIRECTIVES;

const isName = (name: string): name is Name => Object.hasOwn(DIRECTIVES, name);

/** How many municipalities a ranking shows unless it says. */
const RANKED = 5;

function attributesOf<Schema extends z.ZodObject>(
	schema: Schema,
	{ name, attributes }: Directive,
): z.infer<Schema> {
	const parsed = schema.safeParse(attributes);
	if (parsed.success) return parsed.data;
	const [issue] = parsed.error.issues;
	const known = Object.keys(schema.shape).join(', ');
	const at = issue?.path.join('.') ?? '';
	throw new Error(
		issue?.code === 'unrecognized_keys'
			? `found ${issue.keys.join(', ')} in ::${name}; expected only ${known}`
			: `found ${JSON.stringify(attributes[at] ?? null)} as ${at} of ::${name}; expected another value (it takes ${known})`,
	);
}

function found<Of>(of: Of | undefined, what: string, id: string): Of {
	if (of === undefined) throw new Error(`found ${what} "${id}"; expected one of the data`);
	return of;
}

const needs = (value: string | null, name: string, what: string): string => {
	if (value === null || value.trim() === '') throw new Error(`found ::${name} without ${what}`);
	return value;
};

/**
 * Reads a live part and finds in the data what it asks for.
 *
 * @throws Error that says what was found and what was expected
 */
export function readLive(directive: Directive, data: FigureData): LivePart {
	const { name, label, body } = directive;
	if (!isName(name)) {
		throw new Error(
			`found ::${name}; expected one of ${Object.keys(DIRECTIVES)
				.map((each) => `::${each}`)
				.join(', ')}`,
		);
	}
	const indicator = (id: string): ApiIndicatorEntry =>
		found(
			data.indicators.find((each) => each.id === id),
			'the indicator',
			id,
		);
	const titles = ({
		title,
		expect,
	}: {
		title?: string | undefined;
		expect?: string | undefined;
	}) => ({
		title: title ?? null,
		expect: expect ?? null,
	});
	switch (name) {
		case 'claim': {
			const { verdict, because, expect } = attributesOf(DIRECTIVES[name], directive);
			const statement = needs(label, name, 'its statement in square brackets');
			return { name, statement, verdict, because, expect: expect ?? null };
		}
		case 'pullquote': {
			const { about } = attributesOf(DIRECTIVES[name], directive);
			return {
				name,
				quote: needs(label, name, 'its sentence in square brackets'),
				about: about ?? 'other',
			};
		}
		case 'factbox': {
			const { title } = attributesOf(DIRECTIVES[name], directive);
			return { name, title, body: needs(body, name, 'a text between ::: and :::') };
		}
		case 'map': {
			const { challenges, ...rest } = attributesOf(DIRECTIVES[name], directive);
			return {
				name,
				challenges: challenges.split(',').map((id) =>
					found(
						data.challenges.find((each) => each.id === id.trim()),
						'the challenge',
						id,
					),
				),
				...titles(rest),
			};
		}
		case 'series': {
			const {
				indicator: id,
				municipality: code,
				...rest
			} = attributesOf(DIRECTIVES[name], directive);
			const drawn = indicator(id);
			const municipality =
				code === undefined
					? null
					: found(
							data.municipalities.find((each) => each.code === code),
							'the municipality',
							code,
						);
			const values = municipality && data.series(id).values[municipality.code];
			if (municipality && (values ?? []).every((value) => value === null)) {
				throw new Error(`found no value of ${id} for ${municipality.name}; expected some`);
			}
			return { name, indicator: drawn, municipality, ...titles(rest) };
		}
		case 'ranking': {
			const { indicator: id, count, ...rest } = attributesOf(DIRECTIVES[name], directive);
			const ranked = indicator(id);
			if (!isRanked(ranked)) {
				throw new Error(`found the ranking of ${id}; expected an indicator that may be ranked`);
			}
			return { name, indicator: ranked, count: Number(count ?? RANKED), ...titles(rest) };
		}
		case 'funds':
		case 'need':
			return { name, ...titles(attributesOf(DIRECTIVES[name], directive)) };
	}
}

/** What of a live part claims something: its title, or its verdict with its reason. */
export const claimOf = (part: LivePart): string | null => {
	if (part.name === 'claim') return `${part.verdict} ${part.because}`;
	return 'title' in part && part.name !== 'factbox' ? part.title : null;
};
