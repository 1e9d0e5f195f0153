package vn.hoalu.casefile.bench;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.inbox.Answers;
import vn.hoalu.inbox.StartHandler;
import vn.hoalu.inbox.TaskHandler;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.ProcessVariable;
import vn.hoalu.workflow.Variables;
import vn.hoalu.workflow.Workflow;

/** A business as small as can be that does what every one of ours does at each step: entity, timeline, audit. */
@TestConfiguration(proxyBeanMethods = false)
@Import({CountedConnections.class, Requests.Registering.class})
public class Requests {
    public static final ProcessKey PROCESS = new ProcessKey("BenchProcess");

    private static final ProcessVariable<String> UNIT = ProcessVariable.code("unit");
    private static final ProcessVariable<String> RESULT = ProcessVariable.code("result");

    @Bean
    Business business(EntityManager entities, CaseFiles caseFiles, Workflow workflow, AuditLog auditLog) {
        return new Business(entities, caseFiles, workflow, auditLog);
    }

    @Bean
    StartHandler requestStart(Business business) {
        return new StartHandler() {
            @Override
            public ProcessKey process() {
                return PROCESS;
            }

            @Override
            public List<UnitCode> unitsFor(Actor actor) {
                return actor.posts().stream()
                        .map(post -> post.unit())
                        .distinct()
                        .toList();
            }

            @Override
            public CaseKey start(UnitCode unit, Answers answers, Actor actor) {
                return business.ask(unit, actor);
            }
        };
    }

    @Bean
    TaskHandler requestCheck(Business business) {
        return new Step("Task_Check", business) {
            @Override
            void act(Request request, Actor actor) {
                request.check(actor.id());
                business.account(actor, "request.checked");
            }
        };
    }

    @Bean
    TaskHandler requestDecide(Business business) {
        return new Step("Task_Decide", business) {
            @Override
            void act(Request request, Actor actor) {
                request.decide(actor.id());
                business.account(actor, "request.decided");
            }
        };
    }

    private abstract static class Step implements TaskHandler {
        private final String element;
        private final Business business;

        Step(String element, Business business) {
            this.element = element;
            this.business = business;
        }

        @Override
        public ProcessKey process() {
            return PROCESS;
        }

        @Override
        public String element() {
            return element;
        }

        @Override
        public Variables complete(CaseKey caseKey, Answers answers, Actor actor) {
            act(business.demand(caseKey), actor);
            return Variables.none().with(RESULT, answers.required("result"));
        }

        abstract void act(Request request, Actor actor);
    }

    /** Apart from the rest: the engine needs it, and the rest needs the engine. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Registering {
        @Bean
        JavaDelegate registerRequestDelegate(EntityManager entities, CaseFiles caseFiles) {
            return execution -> {
                CaseKey key = CaseKey.of(execution.getProcessBusinessKey());
                entities.find(Request.class, key.value()).register();
                caseFiles.close(key, "certification.outcome.issued");
            };
        }
    }

    record Business(EntityManager entities, CaseFiles caseFiles, Workflow workflow, AuditLog auditLog) {
        CaseKey ask(UnitCode unit, Actor actor) {
            CaseKey key = new CaseKey(UUID.randomUUID());
            String subject = "Nguyễn Văn Đo";
            String number = caseFiles.open(key, PROCESS, "DO", unit, subject, actor.stamp());
            entities.persist(new Request(key.value(), number, unit, subject));
            workflow.start(PROCESS, key, Variables.none().with(UNIT, unit.value()));
            auditLog.record(actor.id(), "request.asked", key.toString());
            return key;
        }

        Request demand(CaseKey key) {
            return entities.find(Request.class, key.value());
        }

        void account(Actor actor, String act) {
            auditLog.record(actor.id(), act, "request");
        }
    }
}
