import { z } from 'zod';
import { readApi } from './api.ts';
import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { fraction, isSix, rounded, type Fraction } from './fraction.ts';
import { moneyOf } from './money.ts';

const needSchema = z.record(
	z.string(),
	z.record(
		z.string(),
		z.object({
			value: z.number().nullable(),
			years: z.array(z.int()),
			quarter: z.int().nullable(),
			fund: z.string(),
			fundStatus: z.string().nullable(),
		}),
	),
);

const said = (value: Fraction): string => String(Number(value.over) / Number(value.under));

/** `need.json`: mean, its years, quarter and money of every municipality in every challenge. */
export function* needFigures(audit: Audit, api: string): Generator<Comparison> {
	const file = `${api}/need.json`;
	const mean = comparing('means in need.json', file);
	const shown = comparing('means of need.json as shown', file);
	const quarter = comparing('need levels in need.json', file);
	const money = comparing('answers on funds in need.json', file);
	const need = readApi(file, needSchema);
	const leveled = audit.challenges.map(({ id }) => id).filter((id) => audit.levels.has(id));
	yield quarter('challenges', Object.keys(need).sort().join(' '), [...leveled].sort().join(' '));
	for (const challenge of audit.challenges) {
		const found = audit.levels.get(challenge.id);
		const entries = need[challenge.id];
		if (!found || !entries) continue;
		const { level, measure } = found;
		for (const { code } of audit.municipalities) {
			const place = `${challenge.id} ${code}`;
			const entry = entries[code];
			const exact = level.means.get(code);
			const value = entry?.value == null ? null : fraction(String(entry.value));
			const isRight = exact && value && isSix(value, exact);
			yield mean(
				place,
				value && (isRight ? 'the same' : said(value)),
				exact ? (isRight ? 'the same' : said(exact)) : null,
			);
			yield mean(`${place} years`, entry?.years.join(' '), level.years.join(' '));
			yield shown(
				place,
				value && rounded(value, measure.indicator.decimals),
				level.shown.get(code) ?? null,
			);
			yield quarter(place, entry?.quarter, level.standings.get(code)?.quarter ?? null);
			const { answer, rows } = moneyOf(audit.funds, code, challenge);
			yield money(place, entry?.fund, answer);
			const statuses = [...new Set(rows.map(({ status }) => status))];
			const status = entry?.fundStatus ?? 'null';
			const isOne = statuses.length === 0 ? status === 'null' : statuses.includes(status);
			yield money(`${place} status`, status, isOne ? status : statuses.join(' or '));
		}
	}
}

const municipalitiesSchema = z.array(
	z.object({
		code: z.string(),
		population: z.object({ year: z.int(), value: z.number() }),
		similar: z.array(z.object({ code: z.string(), distance: z.number() })),
	}),
);

/** `municipalities.json`: residents, and the most similar others with their distances. */
export function* municipalityFigures(audit: Audit, api: string): Generator<Comparison> {
	const file = `${api}/municipalities.json`;
	const people = comparing('residents in municipalities.json', file);
	const distance = comparing('distances in municipalities.json', file);
	const municipalities = readApi(file, municipalitiesSchema);
	yield people(
		'codes',
		municipalities.map(({ code }) => code).join(' '),
		[...audit.distances.keys()].join(' '),
	);
	for (const { code, population, similar } of municipalities) {
		yield people(code, population.value, audit.residents.get(code));
		const others = audit.distances.get(code) ?? [];
		yield distance(`${code} number`, similar.length > 0, true);
		for (const [index, other] of similar.entries()) {
			const expected = others[index];
			yield distance(
				`${code} ${index + 1}`,
				`${other.code} ${other.distance.toFixed(2)}`,
				`${expected?.code ?? ''} ${(Math.round((expected?.distance ?? 0) * 100) / 100).toFixed(2)}`,
			);
		}
	}
}

const indexSchema = z.object({
	indicators: z.array(z.object({ id: z.string(), years: z.array(z.int()), latest: z.int() })),
});

/** `index.json`: the indicators that have figures, with their years. */
export function* indexFigures(audit: Audit, api: string): Generator<Comparison> {
	const years = comparing('years in index.json', `${api}/index.json`);
	const { indicators } = readApi(`${api}/index.json`, indexSchema);
	yield years(
		'indicators',
		indicators
			.map(({ id }) => id)
			.sort()
			.join(' '),
		[...audit.measures.keys()].sort().join(' '),
	);
	for (const { id, years: span, latest } of indicators) {
		const measure = audit.measures.get(id);
		const all = measure?.observations.years ?? [];
		yield years(
			id,
			`${span.join('–')}, ${latest}`,
			`${all[0] ?? ''}–${all.at(-1) ?? ''}, ${measure?.latest ?? ''}`,
		);
	}
}
