import { DuckDBListValue } from '@duckdb/node-api';

/** A list of texts as the engine takes it; needs the type LIST(VARCHAR) beside it. */
export const listOf = (texts: readonly string[]): DuckDBListValue => new DuckDBListValue([...texts]);
