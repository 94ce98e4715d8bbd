import { groupTitle } from '../../../src/words/group-name.ts';
import { DOWNLOAD_WORDS } from '../../../src/words/text/download-words.ts';
import type { ApiChallenge, ApiIndicatorEntry, ApiMunicipality } from '../../../src/tables/api.ts';
import type { ApiGroups } from '../../../src/tables/api/groups.ts';
import type { Locale } from '../../../src/tables/locale.ts';
import type { FileTable } from '../../../src/words/text/file-table.ts';
import { unitText } from '../../../src/words/text/file-unit.ts';

/** Between several things in one cell. */
const BETWEEN = ' | ';

/** What the tables of the problem profiles are made of. */
export interface GroupData {
	readonly groups: ApiGroups;
	readonly municipalities: readonly ApiMunicipality[];
	readonly challenges: readonly ApiChallenge[];
	/** The measures that lead the challenges, by id. */
	readonly leads: ReadonlyMap<string, ApiIndicatorEntry>;
	/** ISO date of the release. */
	readonly release: string;
}

/** Each municipality with its group, and with the challenges that it lacks a value in where it has none. */
const placed = ({ groups, municipalities }: Pick<GroupData, 'groups' | 'municipalities'>) =>
	municipalities.map((municipality) => {
		const { code } = municipality;
		return {
			municipality,
			group: groups.groups.find(({ members }) => members.includes(code)) ?? null,
			missing: groups.notGrouped.find((each) => each.code === code)?.missing ?? [],
		};
	});

/** For people: a row for each municipality, with the group that it is in. */
export function groupTable(data: GroupData, locale: Locale): FileTable {
	const { challenges, release } = data;
	const text = DOWNLOAD_WORDS[locale];
	const nameOf = (id: string): string =>
		challenges.find((each) => each.id === id)?.name[locale] ?? id;
	return {
		heads: [text.code, text.codeAsText, text.place, text.county, ...text.group],
		rows: placed(data).map(({ municipality: { code, name, county }, group, missing }) => [
			code,
			`SE${code}`,
			name,
			county.name,
			group?.id ?? text.notApplicable,
			group ? groupTitle(group, challenges, locale) : text.notApplicable,
			missing.map(nameOf).join(BETWEEN),
			release,
		]),
	};
}

/** The groups themselves: a row for each and each challenge, with where its members stand in it. */
export function profileTable({ groups, challenges, leads }: GroupData, locale: Locale): FileTable {
	const text = DOWNLOAD_WORDS[locale];
	return {
		heads: text.groupProfile,
		rows: groups.groups.flatMap((group) =>
			challenges.flatMap(({ id, name, lead }) => {
				const standing = group.challenges[id];
				const indicator = leads.get(lead);
				if (!standing || !indicator) return [];
				return [
					[
						group.id,
						groupTitle(group, challenges, locale),
						group.members.length,
						group.population,
						name[locale],
						indicator.name[locale],
						unitText(indicator, locale),
						standing.median ?? text.notApplicable,
						groups.medians[id] ?? text.notApplicable,
						...(standing.place ?? [1, 2, 3].map(() => text.notApplicable)),
						standing.known,
						standing.aimed,
						group.silhouette,
						group.stability,
					],
				];
			}),
		),
	};
}

/** For programs: which group each municipality is in, with the words of the API. */
export const groupValues = (data: Pick<GroupData, 'groups' | 'municipalities'>): FileTable => ({
	heads: ['municipality', 'name', 'county', 'group', 'missing'],
	rows: placed(data).map(({ municipality: { code, name, county }, group, missing }) => [
		code,
		name,
		county.name,
		group?.id ?? '',
		missing.join(' '),
	]),
});
