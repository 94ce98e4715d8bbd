import { modelFunds } from '../../../src/tables/model-funds.ts';
import { modelSources } from '../../../src/tables/model-sources.ts';
import { modelStatements } from '../../../src/tables/model-statements.ts';
import { models } from '../../../src/tables/models.ts';
import { contributed } from '../sent/contributed-table.ts';

/** The tables of `data/models/`, whose rows can be sent in. */
export const MODEL_TABLES = [
	contributed('models', models),
	contributed('statements', modelStatements),
	contributed('sources', modelSources),
	contributed('fund-links', modelFunds),
] as const;
