import { type Kysely, sql } from 'kysely'

/**
 * Row level security. Whoever works on registers does so as `ropa_api`, which sees the rows of one register, the one that
 * its transaction names in the setting `ropa.register`; `ropa_backup` reads all rows. Functions that belong to
 * `ropa_door` are the one way past that.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [
    ...roles,
    isolate,
    everyTable(`perform ropa_isolate(name, case name when 'registers' then 'id' else 'register_id' end)`),
    ...extras,
  ])
    await sql.raw(statement).execute(db)
  for (const { name, parameters, body } of doors) {
    const signature = `${name}(${parameters})`
    await sql.raw(`create function ${signature} ${body}`).execute(db)
    await sql.raw(`revoke all on function ${name} from public`).execute(db)
    await sql.raw(`grant execute on function ${name} to ropa_api`).execute(db)
  }
  await sql.raw(belongingToTheDoor).execute(db)
}

/** The roles stay: they are of the whole cluster, and other databases may use them. */
export async function down(db: Kysely<unknown>): Promise<void> {
  for (const { name } of doors) await sql.raw(`drop function ${name}`).execute(db)
  await sql.raw(everyTable(opened)).execute(db)
  await sql.raw('drop function ropa_isolate').execute(db)
  await sql`revoke all on credentials, credential_secrets from ropa_api, ropa_backup, ropa_door`.execute(db)
}

/** Those that do not log in themselves; made by whichever database of the cluster comes first, or by an administrator before. */
const roles = ['ropa_api', 'ropa_backup', 'ropa_door'].map(
  (role) => `do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then
      create role ${role} nologin;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$`,
)

const OF_ITS_REGISTER = `(select nullif(current_setting('ropa.register', true), '')::bigint)`

/** Puts a table with rows of registers behind row level security, for its owner too. */
const isolate = `
  create function ropa_isolate(of_table text, register_column text default 'register_id') returns void language plpgsql as $body$
  begin
    execute format('alter table %I enable row level security, force row level security', of_table);
    execute format('create policy of_its_register on %I using (%I = ${OF_ITS_REGISTER.replaceAll("'", "''")})', of_table, register_column);
    execute format('create policy for_backup on %I for select to ropa_backup using (true)', of_table);
    execute format('grant select, insert, update, delete on %I to ropa_api', of_table);
    execute format('grant select on %I to ropa_backup', of_table);
  end $body$`

/** Runs plpgsql for the name of each table that has rows of registers, and of that of the registers. */
function everyTable(statement: string): string {
  return `do $$ declare name text; begin
    for name in
      select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and (a.attname = 'register_id' or c.relname = 'registers' and a.attname = 'id') and not a.attisdropped
      order by 1
    loop ${statement}; end loop;
  end $$`
}

const extras = [
  // The log is insert-only; registers are created at the door.
  'revoke update, delete on commits, versions from ropa_api',
  'revoke insert, delete on registers from ropa_api',
  'grant select, insert, update on registers to ropa_door',
  // The service looks whether all migrations have run.
  'grant select on kysely_migration to ropa_api, ropa_backup',
  'grant select on settings, search, versions, credentials, credential_secrets to ropa_door',
  // Credentials are of no register.
  'grant select, insert, update on credentials to ropa_api',
  'grant select, insert, update, delete on credential_secrets to ropa_api',
  'grant select on credentials, credential_secrets to ropa_backup',
  'create policy at_the_door on registers to ropa_door using (true)',
  'create policy at_the_door on settings for select to ropa_door using (true)',
  'create policy at_the_door on versions for select to ropa_door using (true)',
  'create policy at_the_door on search for select to ropa_door using (true)',
]

interface Door {
  readonly name: string
  readonly parameters: string
  readonly body: string
}

const DEFINER = 'security definer set search_path from current'

/** Finds a register and makes it the transaction's own; with a lock on its row, `patience` is how long it is waited for. */
const entering = (name: string, parameters: string, lock: string, before = ''): Door => ({
  name,
  parameters: `of_key text${parameters}, out id bigint, out revision bigint, out frontier bytea`,
  body: `language plpgsql ${DEFINER} as $$
    begin
      ${before}
      select r.id, r.revision, r.frontier into id, revision, frontier from registers r where r.key = of_key ${lock};
      perform set_config('ropa.register', coalesce(id::text, ''), true);
    end $$`,
})

const patient = `perform set_config('lock_timeout', patience, true);`
/** Foreign keys are checked by plans that a session keeps; made while a table is small, they would scan it for ever. */
const byIndex = `perform set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true);`

const doors: readonly Door[] = [
  entering('ropa_enter', '', ''),
  entering('ropa_enter_between_commits', ', patience text', 'for share', patient),
  entering('ropa_enter_to_commit', ', patience text', 'for no key update', `${patient} ${byIndex}`),
  {
    name: 'ropa_registers',
    parameters: 'after_key text, from_key text, reach text[], most integer',
    body: `returns table (key text, label jsonb, revision bigint, created_at timestamptz, committed_at timestamptz)
      language sql stable ${DEFINER} as $$
        select r.key, s.label, r.revision, r.created_at, r.committed_at
        from registers r left join settings s on s.register_id = r.id and s.key = 'register'
        where r.key > after_key and r.key >= from_key and (reach is null or r.key = any(reach))
        order by r.key limit most
      $$`,
  },
  {
    name: 'ropa_create_register',
    parameters: 'of_key text, is_dry boolean',
    body: `returns table (key text, revision bigint, created_at timestamptz) language plpgsql ${DEFINER} as $$
      #variable_conflict use_column
      begin
        if is_dry then
          return query select of_key, 0::bigint, date_trunc('milliseconds', clock_timestamp())
            where not exists (select from registers r where r.key = of_key);
        else
          return query insert into registers as r (key, created_at)
            values (of_key, date_trunc('milliseconds', clock_timestamp())) on conflict do nothing
            returning r.key::text, r.revision, r.created_at::timestamptz;
        end if;
      end $$`,
  },
  // Asked before every request: whether a credential is in force, and what became of a register since a revision. In steps,
  // because one statement for all of it would get ready on each call for what is hardly ever asked.
  {
    name: 'ropa_check',
    parameters: 'of_credentials text[], of_keys text[], known bigint[]',
    body: `returns table (place bigint, credential json, revision bigint, changed text[]) language plpgsql stable ${DEFINER} as $$
      #variable_conflict use_column
      declare
        c credentials;
        of_register bigint;
      begin
        for nth in 1..cardinality(of_keys) loop
          place := nth; credential := null; revision := null; changed := null;
          if of_credentials[nth] is not null then
            select * into c from credentials k where k.id = of_credentials[nth];
            if found and c.revoked_at is null and (c.expires_at is null or c.expires_at > clock_timestamp()) then
              credential := json_build_object('id', c.id, 'role', c.role, 'registers', c.registers, 'subject', c.subject,
                'person', c.person, 'expiresAt', c.expires_at, 'digests', array(
                  select encode(s.digest, 'hex') from credential_secrets s
                  where s.credential_id = c.id and (s.valid_until is null or s.valid_until > clock_timestamp())));
            end if;
          end if;
          if of_keys[nth] is not null then
            select r.id, r.revision into of_register, revision from registers r where r.key = of_keys[nth];
            if revision = known[nth] then
              changed := '{}';
            elsif known[nth] >= 0 and revision - known[nth] between 1 and 100 then
              changed := array(
                select distinct v.kind || '/' || v.key from versions v
                where v.register_id = of_register and v.revision > known[nth] limit 101);
            end if;
          end if;
          return next;
        end loop;
      end $$`,
  },
  // Whether a word matches could tell of others' rows, so that only who is past the policy may ask an index of words first.
  // The register is compared as a sum: by it alone its whole primary key would be walked instead.
  {
    name: 'ropa_search',
    parameters:
      'question tsquery, but tsquery, of_level smallint, after_kind text, after_key text, most integer',
    body: `returns table (kind text, key key_text) language plpgsql stable ${DEFINER} as $$
      #variable_conflict use_column
      begin
        return query select s.kind, s.key from search s
          where s.words @@ question and s.register_id + 0 = ${OF_ITS_REGISTER}
            and (but is null or coalesce(s.words @@ but, false)) and (of_level is null or s.level = of_level)
            and (after_kind is null or (s.kind, s.key) > (after_kind, after_key))
          order by s.kind, s.key limit most;
      end $$`,
  },
  {
    name: 'ropa_search_count',
    parameters: 'question tsquery, most bigint',
    body: `returns bigint language plpgsql stable ${DEFINER} as $$
      begin
        return (select count(*) from (
          select from search s where s.words @@ question and s.register_id + 0 = ${OF_ITS_REGISTER} limit most
        ) as found);
      end $$`,
  },
]

/**
 * To give a function to a role one has to be of it, and the role has to be able to make functions where it is. Who may not
 * grant the role is of it already, or is told so when the function is given.
 */
const belongingToTheDoor = `do $$ declare name text; begin
    if not (select rolsuper from pg_roles where rolname = current_user) then
      begin
        execute format('grant ropa_door to %I', current_user);
      exception when insufficient_privilege then null;
      end;
    end if;
    execute format('grant create on schema %I to ropa_door', current_schema());
    foreach name in array array[${doors.map(({ name }) => `'${name}'`).join(', ')}] loop
      execute format('alter function %I owner to ropa_door', name);
    end loop;
    execute format('revoke create on schema %I from ropa_door', current_schema());
  end $$`

const opened = `
  execute format('alter table %I no force row level security, disable row level security', name);
  execute format('drop policy of_its_register on %I', name);
  execute format('drop policy for_backup on %I', name);
  execute format('drop policy if exists at_the_door on %I', name);
  execute format('revoke all on %I from ropa_api, ropa_backup, ropa_door', name)`
