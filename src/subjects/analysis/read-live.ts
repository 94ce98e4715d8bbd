import type { FigureData } from '../../stats/municipality/figure.ts';
import { isRanked } from '../../stats/indicator.ts';
import { evidenceSpan } from '../../stats/money/last-evidence.ts';
import { municipalMoney } from '../../stats/money/registry.ts';
import type { ApiChallenge, ApiIndicatorEntry, ApiMunicipality } from '../../tables/api.ts';
import { DIRECTIVES, isDirectiveName, WIDTHS, type Width } from './directives.ts';
import type { LivePart } from './live-part.ts';
import type { Directive } from '../../prose/parts.ts';
import { attributesOf, unknownPart } from '../../prose/read-directive.ts';

/** How many municipalities a ranking shows unless it says. */
const RANKED = 5;
/** Sweden is tall and a page is wide: so many maps stand beside each other. */
const MAPS = 3;
/** Lines beside the country's that can be told apart. */
const LINES = 4;

function found<Of>(of: Of | undefined, what: string, id: string): Of {
	if (of === undefined) throw new Error(`found ${what} "${id}"; expected one of the data`);
	return of;
}

const needs = (value: string | null, name: string, what: string): string => {
	if (value === null || value.trim() === '') throw new Error(`found ::${name} without ${what}`);
	return value;
};

/** The ids of a list, parted by commas; empty where none is written. */
const idsOf = (list: string | undefined, most: number, name: string): readonly string[] => {
	const ids = (list ?? '').split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]));
	if (ids.length <= most) return ids;
	throw new Error(`found ${ids.length} in ::${name}; expected at most ${most}`);
};

/** Challenges that a map can show: those with a need level. */
function challengesOf(list: string, data: FigureData): readonly ApiChallenge[] {
	return idsOf(list, MAPS, 'map').map((id) => {
		const challenge = found(
			data.challenges.find((each) => each.id === id),
			'the challenge',
			id,
		);
		if (challenge.id in data.need) return challenge;
		throw new Error(`found the challenge "${id}", which has no need level; expected one that has`);
	});
}

/** By code or by slug, which never changes; each has some value. */
function municipalitiesOf(
	list: string | undefined,
	indicator: string,
	data: FigureData,
): readonly ApiMunicipality[] {
	const { values } = data.series(indicator);
	return idsOf(list, LINES, 'series').map((id) => {
		const municipality = found(
			data.municipalities.find(({ code, slug }) => code === id || slug === id),
			'the municipality',
			id,
		);
		if ((values[municipality.code] ?? []).some((value) => value !== null)) return municipality;
		throw new Error(`found no value of ${indicator} for ${municipality.name}; expected some`);
	});
}

/** Ids of funds that are drawn on the line of years: municipalities' money that is dated. */
function fundsOf(list: string | undefined, data: FigureData): readonly string[] {
	const dated = municipalMoney(data.registry.funds).filter(
		(fund) => evidenceSpan(fund).last !== null,
	);
	return idsOf(list, dated.length, 'funds').map(
		(id) =>
			found(
				dated.find((fund) => fund.id === id),
				'the dated fund',
				id,
			).id,
	);
}

/**
 * Reads a live part and finds in the data what it asks for.
 *
 * @throws Error that says what was found and what was expected
 */
export function readLive(directive: Directive, data: FigureData): LivePart {
	const { name, label, body } = directive;
	if (!isDirectiveName(name)) {
		throw unknownPart(name, Object.keys(DIRECTIVES));
	}
	const indicatorOf = (id: string): ApiIndicatorEntry =>
		found(
			data.indicators.find((each) => each.id === id),
			'the indicator',
			id,
		);
	const titles = (
		of: keyof typeof WIDTHS,
		given: {
			title?: string | undefined;
			expect?: string | undefined;
			width?: Width | undefined;
		},
	) => ({
		title: given.title ?? null,
		expect: given.expect ?? null,
		width: given.width ?? WIDTHS[of][0],
	});
	switch (name) {
		case 'claim': {
			const {
				expect = null,
				about = 'other',
				...texts
			} = attributesOf(DIRECTIVES[name], directive);
			const statement = needs(label, name, 'its statement in square brackets');
			return { name, statement, ...texts, about, expect };
		}
		case 'pullquote': {
			const { about = 'other', width = WIDTHS[name][0] } = attributesOf(
				DIRECTIVES[name],
				directive,
			);
			const quote = needs(label, name, 'its sentence in square brackets');
			return { name, quote, about, width };
		}
		case 'factbox': {
			const {
				title,
				expect = null,
				width = WIDTHS[name][0],
			} = attributesOf(DIRECTIVES[name], directive);
			const text = needs(body, name, 'a text between ::: and :::');
			return { name, title, body: text, expect, width };
		}
		case 'map': {
			const given = attributesOf(DIRECTIVES[name], directive);
			const challenges = challengesOf(given.challenges, data);
			return { name, challenges, ...titles(name, given) };
		}
		case 'series': {
			const given = attributesOf(DIRECTIVES[name], directive);
			const indicator = indicatorOf(given.indicator);
			const municipalities = municipalitiesOf(given.municipalities, indicator.id, data);
			const hasBand = given.band !== undefined;
			return { name, indicator, municipalities, hasBand, ...titles(name, given) };
		}
		case 'ranking': {
			const given = attributesOf(DIRECTIVES[name], directive);
			const indicator = indicatorOf(given.indicator);
			if (!isRanked(indicator)) {
				throw new Error(
					`found the ranking of ${indicator.id}; expected an indicator that may be ranked`,
				);
			}
			return { name, indicator, count: Number(given.count ?? RANKED), ...titles(name, given) };
		}
		case 'funds': {
			const given = attributesOf(DIRECTIVES[name], directive);
			const hasTimeline = given.timeline !== undefined;
			if (!hasTimeline && given.names !== undefined) {
				throw new Error('found names in ::funds; expected timeline with them');
			}
			return { name, hasTimeline, named: fundsOf(given.names, data), ...titles(name, given) };
		}
		case 'need': {
			const given = attributesOf(DIRECTIVES[name], directive);
			return { name, order: given.order ?? null, ...titles(name, given) };
		}
	}
}
