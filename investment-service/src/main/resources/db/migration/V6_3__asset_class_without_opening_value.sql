-- A class may say over which years its opening value is depreciated, and leave the value to the balance.
alter table asset_class drop constraint asset_class_check;
alter table asset_class add constraint asset_class_remaining_years check (
  (remaining_years is null or lifetime_years is not null)
  and (remaining_years is not null or lifetime_years is null or opening_value is null));
