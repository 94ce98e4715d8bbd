import { ENTRY_MUTANTS } from './entry-mutants.ts';
import type { FileMutant } from './file-mutant.ts';
import { FORM_MUTANTS } from './form-mutants.ts';
import { FUND_MUTANTS } from './fund-mutants.ts';
import { REGISTER_MUTANTS } from './register-mutants.ts';
import { WRITTEN_MUTANTS } from './written-mutants.ts';

/** Every way of being wrong that the files beside the figures can have, and some of being the same. */
export const FILE_MUTANTS: readonly FileMutant[] = [
	...FORM_MUTANTS,
	...FUND_MUTANTS,
	...ENTRY_MUTANTS,
	...REGISTER_MUTANTS,
	...WRITTEN_MUTANTS,
];
