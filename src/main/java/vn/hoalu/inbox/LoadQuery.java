package vn.hoalu.inbox;

import vn.hoalu.organization.UnitCode;

/** Which of a unit's open tasks are asked for. */
public record LoadQuery(UnitCode unit, Share share, InboxFilter.Due due) {}
