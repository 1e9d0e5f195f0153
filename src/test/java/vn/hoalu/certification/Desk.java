package vn.hoalu.certification;

import vn.hoalu.access.Actor;
import vn.hoalu.organization.UnitCode;

/** The people of one unit that a certification needs. */
record Desk(UnitCode unit, Actor officer, Actor examiner, Actor supervisor, Actor secondSupervisor) {}
