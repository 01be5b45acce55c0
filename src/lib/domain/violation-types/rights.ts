import { erasure } from './erasure.ts';
import { exercise } from './exercise.ts';

/** Rights other than access: too many for one file, so the requests and the way they are treated stand apart. */
export const rights = { ...exercise, ...erasure };
