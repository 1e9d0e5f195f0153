package vn.hoalu.escalation;

import java.util.Arrays;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hoalu.HoaLu;

/** The whole program in a process of its own, one of several on a database. It works until it is killed. */
final class NodesProgram {

    static final String READY = "READY";

    private NodesProgram() {}

    /** @param arguments the program's own, after in how many communes it makes people at first */
    public static void main(String[] arguments) {
        String[] options = Arrays.copyOfRange(arguments, 1, arguments.length);
        SpringApplication program = new SpringApplication(HoaLu.class);
        program.addInitializers(hasty());
        ConfigurableApplicationContext context = program.run(options);
        new NodesPeople(context).make(Integer.parseInt(arguments[0]));
        System.out.println(READY);
    }

    /** Five minutes are a long time to wait for the lock of a node that is dead. */
    private static ApplicationContextInitializer<ConfigurableApplicationContext> hasty() {
        return context -> context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String beanName) {
                if (bean instanceof SpringProcessEngineConfiguration settings) {
                    hasten(settings.getJobExecutor());
                }
                return bean;
            }
        });
    }

    private static void hasten(JobExecutor jobs) {
        jobs.setLockTimeInMillis(5_000);
        jobs.setWaitTimeInMillis(200);
        jobs.setMaxWait(1_000);
    }
}
