import { FILE_ENDINGS, OFFERED_FORMS, type OfferedFile } from '../stats/offered-file.ts';
import type { DownloadSubject } from '../tables/api/downloads.ts';
import type { Locale } from '../tables/locale.ts';
import * as api from './read.ts';

/** Where the API lies on the site. */
const BASE = '/api/v1/';

/** What files are asked for. */
interface Asked {
	/** Null where there is nothing but the file of the API. */
	readonly subject: DownloadSubject | null;
	/** Id of the indicator or the challenge, code of the municipality; null where there is but one. */
	readonly id: string | null;
	/** What the files are saved as, before their endings. */
	readonly name: string;
	/** The file of the API that holds the same, from its folder; null where none does. */
	readonly json: string | null;
}

/** The files of a subject in a language, in the order in which they are offered everywhere. */
export function offeredFiles(
	{ subject, id, name, json }: Asked,
	locale: Locale,
): readonly OfferedFile[] {
	const made = subject === null ? [] : api.downloadsOf(subject, id);
	const downloads = made.flatMap(({ form, path, bytes, ...file }) =>
		form !== 'csvw' && form !== 'indigo' && (file.locale === null || file.locale === locale)
			? [{ form, path, bytes }]
			: [],
	);
	const listed = api.index().files.filter(({ path }) => path === json);
	return [
		...downloads,
		...listed.map(({ path, bytes }) => ({ path, bytes, form: 'json' as const })),
	]
		.map(({ form, path, bytes }) => ({
			form,
			address: BASE + path,
			name: name + FILE_ENDINGS[form],
			bytes,
		}))
		.sort((a, b) => OFFERED_FORMS.indexOf(a.form) - OFFERED_FORMS.indexOf(b.form));
}
