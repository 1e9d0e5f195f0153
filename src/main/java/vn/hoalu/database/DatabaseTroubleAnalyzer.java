package vn.hoalu.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells it in a line instead of a stack trace; Boot finds this class through META-INF/spring.factories. */
class DatabaseTroubleAnalyzer extends AbstractFailureAnalyzer<DatabaseTrouble> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseTrouble cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
