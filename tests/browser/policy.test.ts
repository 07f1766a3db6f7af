import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { contentDir, readContentFolder } from '../../src/archive/read.ts';
import { headersOf } from '../../src/headers.ts';
import { test } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

const { quotes } = await readContentFolder(contentDir());
