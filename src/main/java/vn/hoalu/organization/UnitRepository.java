package vn.hoalu.organization;

import java.util.List;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, String> {

    List<Unit> findAll();
}
