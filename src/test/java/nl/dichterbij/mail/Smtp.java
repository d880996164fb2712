package nl.dichterbij.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The transport of the application towards a mail server of a test. */
final class Smtp {

    private Smtp() {
    }

    static MailTransport transport(int port) {
        return new MailTransport(sender(port), new MailProperties("team@dichterbij.example", "Team Dichterbij"), "https://dichterbij.example");
    }

    static ObjectProvider<JavaMailSender> sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "400");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "400");
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return beans.getBeanProvider(JavaMailSender.class);
    }

    static ObjectProvider<JavaMailSender> none() {
        return new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);
    }
}
