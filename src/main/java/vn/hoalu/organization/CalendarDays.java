package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.Repository;

interface CalendarDays extends Repository<CalendarDay, LocalDate> {

    List<CalendarDay> findByDayGreaterThanEqual(LocalDate first);
}
