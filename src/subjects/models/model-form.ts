import { modelFunds } from '../../tables/model-funds.ts';
import { modelSources } from '../../tables/model-sources.ts';
import { modelStatements } from '../../tables/model-statements.ts';
import { models } from '../../tables/models.ts';
import type { Locale } from '../../tables/locale.ts';
import { words } from '../../words/words.ts';
import { rowTemplate } from '../funds/row-template.ts';

/** What a reader fills in of a model that is missing, or of what is known of one. */
export interface ModelMail {
	/** The rows of every file, to copy. */
	readonly whole: string;
	/** What a message begins with: one statement and its source. The whole is longer than an address of mail may be. */
	readonly mail: string;
}

export function modelForm(locale: Locale): ModelMail {
	const { contribution, modelWords } = words(locale);
	const { rows, mailed } = modelWords.missing;
	return {
		whole: rowTemplate(locale, contribution.intro, [
			{ title: rows.model, table: models },
			{ title: rows.statement, table: modelStatements },
			{ title: rows.source, table: modelSources },
			{ title: rows.fund, table: modelFunds },
		]),
		mail: rowTemplate(
			locale,
			mailed,
			[modelStatements, modelSources].map((table) => ({ title: table.path, table })),
		),
	};
}
