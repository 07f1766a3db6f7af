import type { APIRoute } from 'astro';
import { archive as load } from '../archive/load.ts';
import { promisesCalendar } from '../outputs/promises-calendar.ts';

export const GET: APIRoute = async () =>
  new Response(promisesCalendar((await load()).events.all), {
    headers: { 'Content-Type': 'text/calendar;charset=utf-8' },
  });
