import { expect, it } from 'vitest';
import { limitDays } from './limit-days.ts';

it.each([
	['2018-01-01', '2019-12-31', '2018–19', '2018–19'],
	['2019-01-01', '2019-12-31', '2019', '2019'],
	['2014-01-01', '2014-06-30', 'jan–juni 2014', 'Jan–June 2014'],
	['2014-07-01', '2015-12-31', 'juli 2014–15', 'July 2014–15'],
	['2022-02-01', '2023-12-31', 'feb 2022–23', 'Feb 2022–23'],
	['2022-02-01', '2023-06-30', 'feb 2022–juni 2023', 'Feb 2022–June 2023'],
])('%s to %s', (from, until, sv, en) => {
	expect(limitDays(from, until, 'sv')).toBe(sv);
	expect(limitDays(from, until, 'en')).toBe(en);
});
